import { useEffect, useState } from 'react';
import type { CaptureRow, Store } from '../../lib/db/store.ts';
import { checkHashes, type Digest, type Verdict } from './check-hashes.ts';

/** Checks a capture anew whenever it is shown, file by file. */
export function useHashCheck(store: Store, capture: CaptureRow, digest: Digest): ReadonlyMap<string, Verdict> {
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict>>(new Map());
  useEffect(() => {
    let wanted = true;
    const check = async (): Promise<void> => {
      for await (const { path, verdict } of checkHashes(store, capture, digest)) {
        if (!wanted) return;
        setVerdicts((before) => new Map(before).set(path, verdict));
      }
    };
    check();
    return () => {
      wanted = false;
    };
  }, [store, capture, digest]);
  return verdicts;
}
