import { buildPacket } from '../../../lib/app/build-packet.ts';
import { downloadByLink } from '../../../lib/browser/download.ts';
import { clearOldFiles, streamToFile } from '../../../lib/browser/opfs-file.ts';
import { now, realWorld } from '../../../lib/browser/world.ts';
import { artifactBytes, artifactsOf } from '../../../lib/db/read-captures.ts';
import { custodyLines } from '../../../lib/db/read-meta.ts';
import type { Store } from '../../../lib/db/store.ts';
import { failureWords } from '../../../lib/domain/failure.ts';
import type { Words } from '../../../lib/domain/words.schema.ts';
import type { Client } from '../../../lib/messaging/client.ts';
import { BagFault } from '../../../lib/packet/bag-fault.ts';
import { type Language, languages, loadCatalogue } from '../../../lib/words/languages.ts';
import { createSpeak } from '../../../lib/words/words.ts';
import type { DealFile } from './read-deal-file.ts';

export type MadePacket = { readonly name: string; readonly bytes: number; readonly sha256: string };
export type Making = { readonly ok: true; readonly packet: MadePacket } | { readonly ok: false; readonly why: Words };

type Order = {
  readonly store: Store;
  readonly client: Client;
  readonly file: DealFile;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
};

/** Builds the packet into a private file, hands it to the downloads folder and has it written into the custody log. */
export async function makePacket(order: Order): Promise<Making> {
  const { client, file, signal } = order;
  await clearOldFiles(Date.now());
  const built = await buildPacket(await sourceOf(order));
  if (!built.ok) return { ok: false, why: failureWords(built) };
  const { name, stream, finished } = built.value;
  try {
    const written = await streamToFile(`${name}-${Date.now()}.zip`, stream, signal);
    if (!written.ok) return { ok: false, why: failureWords(written) };
    const { sha256, bytes } = await finished;
    downloadByLink(written.value, `${name}.zip`);
    const captures = file.captures.map(({ id }) => id);
    const noted = await client('packet.exported', { dealId: file.deal.id, name, sha256, bytes, captures });
    if (!noted.ok) return { ok: false, why: failureWords(noted) };
    return { ok: true, packet: { name: `${name}.zip`, bytes, sha256 } };
  } catch (error) {
    if (error instanceof BagFault)
      return { ok: false, why: { key: `export.${error.why}`, params: { file: error.file } } };
    throw error;
  }
}

async function sourceOf({ store, file, language, progress }: Order) {
  const { about, digest } = await realWorld();
  const bytes = async (captureId: string, path: string): Promise<Blob> => {
    const blob = await artifactBytes(store, captureId, path);
    if (blob === null) throw new Error(`no bytes of ${path} in ${captureId}`);
    return blob;
  };
  return {
    ...file,
    artifacts: (captureId: string) => artifactsOf(store, captureId),
    bytes,
    custodyLines: () => custodyLines(store),
    speak: createSpeak(await loadCatalogue(language), languages[language].tag),
    language,
    now: now(),
    saidso: about,
    digest,
    progress,
  };
}
