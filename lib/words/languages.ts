import { pseudo } from './pseudo.ts';
import type { Catalogue } from './words.ts';

/** Languages of the product, by the names of their files. */
export const LANGUAGES = ['en', 'zh_CN', 'es'] as const;
/** Made from English for tests of right-to-left layout; never offered to a person. */
export const PSEUDO_LANGUAGE = 'ar-XB';
export type Language = (typeof LANGUAGES)[number] | typeof PSEUDO_LANGUAGE;

export type LanguageFacts = {
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag for `lang` attributes and Intl. */
  readonly tag: string;
};

export const languages: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', direction: 'ltr', tag: 'en' },
  zh_CN: { name: '简体中文', direction: 'ltr', tag: 'zh-CN' },
  es: { name: 'Español', direction: 'ltr', tag: 'es' },
  // Latin digits, so that tests find the numbers they wrote.
  'ar-XB': { name: 'Pseudo (right to left)', direction: 'rtl', tag: 'ar-XB-u-nu-latn' },
};

/** The first of the person's languages that we speak; English otherwise. Every Chinese gets the Chinese we have. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    if (tag === PSEUDO_LANGUAGE) return PSEUDO_LANGUAGE;
    const [language] = tag.toLowerCase().split(/[-_]/);
    const found = LANGUAGES.find((one) => one.split('_')[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** The texts of one language. Loaded when asked for: a page carries only the language it shows. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return (await import('./locales/en.json', { with: { type: 'json' } })).default;
    case 'zh_CN':
      return (await import('./locales/zh_CN.json', { with: { type: 'json' } })).default;
    case 'es':
      return (await import('./locales/es.json', { with: { type: 'json' } })).default;
    case 'ar-XB':
      return pseudo(await loadCatalogue('en'));
  }
}
