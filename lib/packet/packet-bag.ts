import type { Language } from '../words/languages.ts';
import type { Speak } from '../words/words.ts';
import { type BagEntry, type BagFile, bag, made } from './bag.ts';
import { BagFault } from './bag-fault.ts';
import type { Case } from './case.ts';
import { type Exhibit, exhibitPath } from './exhibit.ts';
import type { NewHash } from './hash.ts';
import { indexCsv } from './index-csv.ts';
import { packetJson } from './packet-json.ts';
import { report } from './report/report.ts';
import { type Voice, voiceOf } from './report/voice.ts';
import { verifyText } from './verify-text.ts';

export type PacketBag = {
  readonly told: Case;
  readonly bytes: (captureId: string, path: string) => Promise<Blob>;
  readonly custodyLines: () => AsyncIterable<string>;
  readonly speak: Speak;
  readonly language: Language;
  readonly newHash: NewHash;
};

/**
 * The files of a packet (EVIDENCE.md, section 3) in the order in which they are written. A printed report (PDF) will stand
 * beside report.html, a time stamp of each record beside its capture.json, and signature and time stamp of the manifest in
 * proof/, where `tags` already gets the manifest.
 */
export function packetBag(source: PacketBag): AsyncGenerator<BagEntry> {
  const voice = voiceOf(source.speak, source.language);
  return bag({
    payload: payload(source, voice),
    info: infoOf(source.told),
    tags: () => [made('proof/VERIFY.txt', verifyText(source.told.name, voice.say))],
    newHash: source.newHash,
  });
}

async function* payload({ told, bytes, custodyLines }: PacketBag, voice: Voice): AsyncGenerator<BagFile> {
  const stored = async (captureId: string, path: string): Promise<Blob> => {
    try {
      return await bytes(captureId, path);
    } catch (error) {
      throw new BagFault(fileOf(told, captureId, path), 'unreadable', error);
    }
  };
  const read = async (captureId: string, path: string) => (await stored(captureId, path)).text();

  yield { path: 'data/report.html', bytes: encoded(report(told, read, voice)), sha256: null };
  yield made('data/packet.json', packetJson(told, voice.speak, voice.tag));
  yield made('data/index.csv', indexCsv(told.exhibits, voice.say));
  yield { path: 'data/custody.jsonl', bytes: encoded(ended(custodyLines())), sha256: null };
  for (const exhibit of told.exhibits) yield* exhibitFiles(exhibit, stored);
}

async function* exhibitFiles(
  exhibit: Exhibit,
  stored: (captureId: string, path: string) => Promise<Blob>,
): AsyncGenerator<BagFile> {
  const { row, artifacts } = exhibit;
  const at = (file: string) => `data/${exhibitPath(exhibit, file)}`;
  yield { ...made(at('capture.json'), row.recordText), sha256: row.sha256 };
  // The sealed record says what a primary file must be, not the row that stands beside its bytes.
  const sealed = new Map(row.record.artifacts.map(({ path, sha256 }) => [path, sha256]));
  for (const { path, sha256 } of artifacts) {
    yield { path: at(path), bytes: chunks(await stored(row.id, path)), sha256: sealed.get(path) ?? sha256 };
    sealed.delete(path);
  }
  for (const missing of sealed.keys()) throw new BagFault(at(missing), 'unreadable');
}

function fileOf({ exhibits }: Case, captureId: string, path: string): string {
  const exhibit = exhibits.find(({ row }) => row.id === captureId);
  return exhibit === undefined ? path : `data/${exhibitPath(exhibit, path)}`;
}

const CHUNK = 1 << 20;

/** A blob piece by piece, so that a long recording never stands in memory. */
async function* chunks(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += CHUNK) yield new Uint8Array(await blob.slice(at, at + CHUNK).arrayBuffer());
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/** bag-info.txt. Case facts stand in packet.json, which is payload and so under the manifest. */
function infoOf({ made: time, deal, saidso, exhibits }: Case): readonly [string, string][] {
  return [
    ['Bagging-Date', time.utc.slice(0, 10)],
    ['Bag-Software-Agent', `Saidso ${saidso.version}`],
    ['External-Identifier', deal.id],
    ['External-Description', `${exhibits.length} exhibits of one purchase; case facts in data/packet.json`],
  ];
}
