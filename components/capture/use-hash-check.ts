import { useEffect, useState } from 'react';
import { artifactBytes, artifactsOf } from '../../lib/db/read-captures.ts';
import type { ArtifactRow, CaptureRow, Store } from '../../lib/db/store.ts';

export type Verdict = 'checking' | 'same' | 'changed' | 'gone';
export type Digest = (bytes: Uint8Array) => Promise<string>;

/** Checks a record and each of its artifacts anew: do the stored bytes still have the hash taken at capture? */
export function useHashCheck(store: Store, capture: CaptureRow, digest: Digest): ReadonlyMap<string, Verdict> {
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict>>(new Map());
  useEffect(() => {
    let wanted = true;
    const say = (path: string, verdict: Verdict): void => {
      if (wanted) setVerdicts((before) => new Map(before).set(path, verdict));
    };
    const check = async (): Promise<void> => {
      const record = await digest(new TextEncoder().encode(capture.recordText));
      say(RECORD, record === capture.sha256 ? 'same' : 'changed');
      for (const artifact of await artifactsOf(store, capture.id)) {
        if (!wanted) return;
        say(artifact.path, await verdictOf(store, artifact, digest));
      }
    };
    check();
    return () => {
      wanted = false;
    };
  }, [store, capture, digest]);
  return verdicts;
}

/** Name of the record itself among the paths. */
export const RECORD = 'capture.json';

async function verdictOf(store: Store, { captureId, path, sha256 }: ArtifactRow, digest: Digest): Promise<Verdict> {
  const blob = await artifactBytes(store, captureId, path);
  if (blob === null) return 'gone';
  return (await digest(new Uint8Array(await blob.arrayBuffer()))) === sha256 ? 'same' : 'changed';
}
