import { createFormats } from '../../lib/words/formats.ts';
import { chooseLanguage, type Language, languages, loadCatalogue } from '../../lib/words/languages.ts';
import { createSpeak } from '../../lib/words/words.ts';
import type { Wording } from './words-context.ts';

/** The language that the person chose, else the browser's. */
export const languageFor = (chosen: Language | 'auto', browserLanguage: string): Language =>
  chosen === 'auto' ? chooseLanguage([browserLanguage, ...navigator.languages]) : chosen;

export async function loadWording(language: Language): Promise<Wording> {
  const { tag, direction } = languages[language];
  const speak = createSpeak(await loadCatalogue(language), tag);
  return {
    speak,
    t: (key, params) => speak(params === undefined ? { key } : { key, params }),
    formats: createFormats(tag),
    locale: tag,
    direction,
  };
}

/** Says on the document what language and direction it is in. */
export function markDocument({ locale, direction }: Wording): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
}
