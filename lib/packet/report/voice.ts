import { createFormats, type Formats } from '../../words/formats.ts';
import { type Language, languages } from '../../words/languages.ts';
import { type Say, sayBy } from '../../words/say.ts';
import type { Speak } from '../../words/words.ts';

/** How the report speaks: its language and how that writes numbers and times. */
export type Voice = {
  readonly speak: Speak;
  readonly say: Say;
  readonly formats: Formats;
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
};

export function voiceOf(speak: Speak, language: Language): Voice {
  const { tag, direction } = languages[language];
  return { speak, say: sayBy(speak), formats: createFormats(tag), tag, direction };
}
