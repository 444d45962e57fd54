import { artifactBytes, artifactsOf } from '../../lib/db/read-captures.ts';
import type { ArtifactRow, CaptureRow, Store } from '../../lib/db/store.ts';

export type Verdict = 'checking' | 'same' | 'changed' | 'gone';
export type Digest = (bytes: Uint8Array) => Promise<string>;

/** Name of the record itself among the paths. */
export const RECORD = 'capture.json';

/** Do the stored bytes of a record and its artifacts still have the hash taken at capture? Says so one by one. */
export async function* checkHashes(
  store: Store,
  capture: CaptureRow,
  digest: Digest,
): AsyncGenerator<{ readonly path: string; readonly verdict: Verdict }> {
  const record = await digest(new TextEncoder().encode(capture.recordText));
  yield { path: RECORD, verdict: record === capture.sha256 ? 'same' : 'changed' };
  for (const artifact of await artifactsOf(store, capture.id))
    yield { path: artifact.path, verdict: await verdictOf(store, artifact, digest) };
}

async function verdictOf(store: Store, { captureId, path, sha256 }: ArtifactRow, digest: Digest): Promise<Verdict> {
  const blob = await artifactBytes(store, captureId, path);
  if (blob === null) return 'gone';
  return (await digest(new Uint8Array(await blob.arrayBuffer()))) === sha256 ? 'same' : 'changed';
}
