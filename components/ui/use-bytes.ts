import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { artifactBytes } from '../../lib/db/read-captures.ts';
import type { Store } from '../../lib/db/store.ts';

/** Bytes of one artifact; undefined while they are read, null when they are not there. */
export const useBytes = (store: Store, captureId: string, path: string): Blob | null | undefined =>
  useLiveQuery(() => artifactBytes(store, captureId, path), [store, captureId, path]);

/** The same as text. */
export function useBytesText(store: Store, captureId: string, path: string): string | null | undefined {
  const blob = useBytes(store, captureId, path);
  const [text, setText] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    if (blob === null) setText(null);
    blob?.text().then((read) => wanted && setText(read));
    return () => {
      wanted = false;
    };
  }, [blob]);
  return text;
}
