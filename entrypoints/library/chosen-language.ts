import { languageFor } from '../../components/ui/load-wording.ts';
import { browserLanguage } from '../../lib/browser/language.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import { type Language, PSEUDO_LANGUAGE } from '../../lib/words/languages.ts';

/** The language of this page; `?pseudo` in its address shows the right-to-left one that tests use. */
export const chosenLanguage = ({ language }: Settings): Language =>
  new URLSearchParams(location.search).has('pseudo') ? PSEUDO_LANGUAGE : languageFor(language, browserLanguage());
