import { describe, expect, it } from 'vitest';
import { chooseLanguage, LANGUAGES, languages, loadCatalogue } from '../../../lib/words/languages.ts';
import { pseudo } from '../../../lib/words/pseudo.ts';
import { createSpeak } from '../../../lib/words/words.ts';
import { flat } from './flat.ts';

describe('languages', () => {
  it('are chosen by the first one of the person that we speak', () => {
    expect(chooseLanguage(['zh-TW', 'en'])).toBe('zh_CN');
    expect(chooseLanguage(['fr', 'es-MX', 'en'])).toBe('es');
    expect(chooseLanguage(['fr'])).toBe('en');
    expect(chooseLanguage([])).toBe('en');
  });
  it('have tags that Intl knows', () => {
    for (const language of LANGUAGES)
      expect(Intl.DateTimeFormat.supportedLocalesOf([languages[language].tag])).toHaveLength(1);
  });
  it.each([...LANGUAGES, 'ar-XB'] as const)('%s loads and says what the extension does', async (language) => {
    const speak = createSpeak(await loadCatalogue(language), languages[language].tag);
    expect(speak({ key: 'extension.action' })).not.toBe('');
  });
});

describe('the pseudo-language', () => {
  it('is written from right to left and keeps places, numbers and plural forms', () => {
    const made = pseudo({ a: { '1': '{count} code, 15 %', n: '{count} codes' } });
    const speak = createSpeak(made, languages['ar-XB'].tag);
    expect(speak({ key: 'a', params: { count: 1 } })).toMatch(/^1 [\u0600-\u06FF]+, 15 %$/);
    expect(speak({ key: 'a', params: { count: 1200 } })).toMatch(/^1,?200 [\u0600-\u06FF]+$/);
  });
  it('leaves no English letter outside the places', async () => {
    const texts = flat(pseudo(await loadCatalogue('en'))).flatMap(({ forms }) => Object.values(forms));
    expect(texts.filter((text) => /[a-z]/i.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });
});
