import { Buffer } from 'node:buffer';
import { PNG } from 'pngjs';
import type { PacketSource } from '../../../lib/app/build-packet.ts';
import { type ChainedLine, nextLine } from '../../../lib/custody/chain.ts';
import { messagesFile } from '../../../lib/custody/messages-file.ts';
import { sealRecord } from '../../../lib/custody/seal.ts';
import type { ArtifactRow, CaptureRow } from '../../../lib/db/store.ts';
import type { Artifact } from '../../../lib/domain/capture.schema.ts';
import type { Findings } from '../../../lib/domain/findings.schema.ts';
import type { Message } from '../../../lib/domain/message.schema.ts';
import { type Language, languages, loadCatalogue } from '../../../lib/words/languages.ts';
import { createSpeak } from '../../../lib/words/words.ts';
import { digest, sha256 } from '../custody/sha256.ts';
import { makeAssessment } from './make-assessment.ts';
import { at, makeRecord, type RecordGiven } from './make-record.ts';

export type Page = {
  readonly record: Omit<RecordGiven, 'artifacts' | 'sequence'>;
  readonly messages?: readonly Message[];
  readonly console?: readonly { readonly text: string; readonly at: string }[];
  readonly findings?: Partial<Findings>;
  /** Files beside picture, messages and console. */
  readonly more?: Readonly<Record<string, { readonly text: string; readonly artifact: Partial<Artifact> }>>;
};

/** A picture that is not blank. */
export function picture(width = 480, height = 300): Buffer {
  const png = new PNG({ width, height });
  for (let i = 0; i < png.data.length; i += 4) png.data.set([(i / 40) % 255, (i / width) % 255, 180, 255], i);
  return PNG.sync.write(png);
}

type Made = {
  readonly row: CaptureRow;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly artifacts: readonly ArtifactRow[];
};

function filesOf({
  messages,
  console: entries,
  more = {},
}: Page): Map<string, { bytes: Buffer; given: Partial<Artifact> }> {
  const files = new Map<string, { bytes: Buffer; given: Partial<Artifact> }>();
  const add = (path: string, bytes: Buffer | string, given: Partial<Artifact>) =>
    files.set(path, { bytes: Buffer.from(bytes), given });
  add('tile-001.png', picture(), { mediaType: 'image/png', method: 'visible-tab' });
  add('text.txt', 'what the page says 优惠', { mediaType: 'text/plain', method: 'visible-text' });
  if (messages !== undefined)
    add('messages.json', messagesFile(messages).text, { mediaType: 'application/json', method: 'messages' });
  if (entries !== undefined) {
    const journal = { coverage: 'from-start', entries: entries.map((one) => ({ ...one, level: 'error' })), dropped: 0 };
    add('console.json', JSON.stringify(journal), { mediaType: 'application/json', method: 'console' });
  }
  for (const [path, { text, artifact }] of Object.entries(more)) add(path, text, artifact);
  return files;
}

async function made(page: Page, sequence: number): Promise<Made> {
  const files = filesOf(page);
  const artifacts = [...files].map(([path, { bytes, given }]) => ({
    path,
    role: 'primary' as const,
    mediaType: 'text/plain',
    method: 'visible-text' as const,
    derivedFrom: null,
    bytes: bytes.length,
    sha256: sha256(bytes),
    ...given,
  }));
  const primary = artifacts.filter(({ role }) => role === 'primary');
  const record = makeRecord({ ...page.record, sequence, artifacts: primary });
  const sealed = await sealRecord(record, digest);
  const row: CaptureRow = {
    ...sealed,
    id: record.id,
    sequence,
    capturedAt: record.when.started.utc,
    messages: page.messages?.length ?? 0,
    codes: 0,
  };
  return {
    row,
    files: new Map([...files].map(([path, { bytes }]) => [path, bytes])),
    artifacts: artifacts.map((one) => ({ ...one, captureId: record.id })),
  };
}

async function logOf(all: readonly Made[], dealId: string): Promise<readonly string[]> {
  const lines: ChainedLine[] = [];
  const append = async (event: Parameters<typeof nextLine>[1], utc: string) =>
    void lines.push(await nextLine(lines.at(-1) ?? null, event, at(utc), digest));
  await append({ type: 'deal', dealId, did: 'made' }, '2026-06-01T00:00:00.000Z');
  for (const { row, artifacts } of all) {
    const { id: captureId, sequence, sha256: hash, capturedAt } = row;
    await append({ type: 'capture', captureId, sequence, sha256: hash }, capturedAt);
    await append({ type: 'assign', captureId, dealId }, capturedAt);
    for (const one of artifacts.filter(({ role }) => role === 'derived'))
      await append({ ...one, type: 'derive' }, capturedAt);
  }
  await append(
    { type: 'delete', captureId: 'gone', sha256: 'ab', artifacts: [], reason: 'wrong \\n "page" 页' },
    '2026-06-06T00:00:00.000Z',
  );
  return lines.map(({ line }) => line);
}

/** Everything that `buildPacket` asks for, from pages as a person would have captured them. */
export async function makeSource(
  pages: readonly Page[],
  given: Partial<PacketSource> = {},
  language: Language = 'en',
): Promise<PacketSource> {
  const all = await Promise.all(pages.map((page, i) => made(page, i + 1)));
  const find = (id: string): Made => {
    const found = all.find(({ row }) => row.id === id);
    if (found === undefined) throw new Error(`nobody made ${id}`);
    return found;
  };
  const deal = {
    id: '0197a000-0000-7000-8000-0000deadbeef',
    name: 'LED panels, 2,800 USD',
    supplier: 'Shenzhen Brightway Co., Ltd.',
    keys: [],
    value: { amount: '2800.00', currency: 'USD' },
    kind: 'catalogue' as const,
    stage: 'paid' as const,
    createdAt: '2026-06-01T00:00:00.000Z',
    updatedAt: '2026-06-01T00:00:00.000Z',
  };
  const lines = await logOf(all, deal.id);
  return {
    deal,
    assessment: makeAssessment(
      deal.id,
      all.map(({ row }) => row),
    ),
    // Not in the order of time: the packet has to sort them.
    captures: all.map(({ row }) => row).toReversed(),
    findings: pages.map(({ record, findings }) => ({
      captureId: record.id,
      detector: 1,
      messages: [],
      text: { codes: [], offers: [], errors: [], redFlags: [], changes: [] },
      console: [],
      ...findings,
    })),
    artifacts: async (id) => find(id).artifacts,
    bytes: async (id, path) => {
      const bytes = find(id).files.get(path);
      if (bytes === undefined) throw new Error(`no ${path}`);
      return new Blob([Uint8Array.from(bytes)]);
    },
    custodyLines: async function* () {
      yield* lines;
    },
    speak: createSpeak(await loadCatalogue(language), languages[language].tag, 'show'),
    language,
    now: at('2026-06-07T08:30:00.000Z'),
    saidso: { version: '0.1.0', build: 'abc' },
    digest,
    ...given,
  };
}
