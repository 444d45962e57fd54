import { createContext, useContext } from 'react';
import type { Words } from '../../lib/domain/words.schema.ts';
import type { Formats } from '../../lib/words/formats.ts';
import type { Speak } from '../../lib/words/words.ts';

/** Everything a component needs to say something in the person's language. */
export type Wording = {
  /** Sentences that rules and failures give as data. */
  readonly speak: Speak;
  /** Texts of the interface itself. */
  readonly t: (key: string, params?: Words['params']) => string;
  /** Times, money and sizes. */
  readonly formats: Formats;
  /** BCP 47, for `Intl`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
};

export const WordsContext = createContext<Wording | null>(null);

export function useWords(): Wording {
  const wording = useContext(WordsContext);
  if (wording === null) throw new Error('useWords outside of WordsContext');
  return wording;
}
