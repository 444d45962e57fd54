import { describe, expect, it } from 'vitest';
import { offerWords } from '../../../components/deal/offer-words.ts';
import { loadWording } from '../../../components/ui/load-wording.ts';
import type { Offer } from '../../../lib/domain/detection.schema.ts';
import type { Language } from '../../../lib/words/languages.ts';

const said = async (offer: Offer, language: Language = 'en'): Promise<string> => {
  const words = await loadWording(language);
  return words.speak(offerWords(offer, words));
};

describe('an offer in words', () => {
  it.each([
    [{ kind: 'percent', value: 15, currency: null }, '15 % off'],
    [{ kind: 'percent', value: null, currency: null }, 'a percentage off'],
    [{ kind: 'amount', value: 80, currency: null }, '80 off'],
    [{ kind: 'free-shipping', value: null, currency: null }, 'free shipping'],
    [{ kind: 'none', value: null, currency: null }, 'no benefit read'],
  ] as const)('%o', async (offer, words) => {
    expect(await said(offer)).toBe(words);
  });
  it('names the currency, because a dollar sign is five currencies', async () => {
    expect(await said({ kind: 'amount', value: 80, currency: 'USD' })).toMatch(/^USD\s80(\.00)? off$/);
  });
  it('shows no marks of our own formatting from right to left', async () => {
    expect(await said({ kind: 'amount', value: 80, currency: 'USD' }, 'ar-XB')).not.toContain('U+200F');
  });
});
