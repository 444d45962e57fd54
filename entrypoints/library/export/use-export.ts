import { useState } from 'react';
import { client } from '../../../lib/browser/client.ts';
import type { Store } from '../../../lib/db/store.ts';
import type { Words } from '../../../lib/domain/words.schema.ts';
import type { Language } from '../../../lib/words/languages.ts';
import { type MadePacket, makePacket } from './make-packet.ts';
import type { DealFile } from './read-deal-file.ts';

export type Export =
  | { readonly at: 'choosing' }
  | { readonly at: 'building'; readonly done: number; readonly total: number; readonly cancel: () => void }
  | { readonly at: 'done'; readonly packet: MadePacket }
  | { readonly at: 'failed'; readonly why: Words };

/** One export after another, with its progress. */
export function useExport(store: Store) {
  const [state, setState] = useState<Export>({ at: 'choosing' });
  const start = async (file: DealFile, language: Language): Promise<void> => {
    const stopper = new AbortController();
    const cancel = (): void => stopper.abort();
    const progress = (done: number, total: number): void => setState({ at: 'building', done, total, cancel });
    progress(0, file.captures.length);
    try {
      const made = await makePacket({ store, client, file, language, signal: stopper.signal, progress });
      setState(made.ok ? { at: 'done', packet: made.packet } : { at: 'failed', why: made.why });
    } catch (error) {
      // A surprise in the middle of a stream: the half file is gone, and the person hears of it.
      console.error(error);
      setState({ at: 'failed', why: { key: 'failure.export-failed' } });
    }
  };
  return { state, start };
}
