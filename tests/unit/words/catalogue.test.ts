import { describe, expect, it } from 'vitest';
import { ITEM_IDS } from '../../../lib/domain/checklist/checklist.schema.ts';
import { FAILURE_CODES } from '../../../lib/domain/failure.ts';
import { loadCatalogue } from '../../../lib/words/languages.ts';
import { type Entry, flat, placesOf } from './flat.ts';

const english = flat(await loadCatalogue('en'));
const formsOf = (entries: readonly Entry[], key: string): readonly string[] =>
  Object.values(entries.find((entry) => entry.key === key)?.forms ?? {});
const allPlaces = (forms: readonly string[]): readonly string[] => placesOf(forms.join(' '));

describe('English', () => {
  it.each(FAILURE_CODES)('has the sentence of the failure %s', (code) => {
    expect(formsOf(english, `failure.${code}`)).not.toEqual([]);
  });
  it.each(ITEM_IDS)('has name and reason of the checklist item %s', (id) => {
    expect(formsOf(english, `checklist.${id}.name`)).not.toEqual([]);
    expect(formsOf(english, `checklist.${id}.why`)).not.toEqual([]);
  });
  it('promises nothing that a court would have to decide', () => {
    const texts = english.flatMap(({ forms }) => Object.values(forms)).join('\n');
    expect(texts).not.toMatch(/court-proof|legally binding|verified by|tamper-proof|admissible/i);
  });
});

describe.each(['zh_CN', 'es'] as const)('%s', async (language) => {
  const translated = flat(await loadCatalogue(language));

  it('lacks no text and has none that English lacks', () => {
    const keys = (entries: readonly Entry[]) => entries.map(({ key }) => key).sort();
    expect(keys(translated)).toEqual(keys(english));
  });
  it('fills the same places', () => {
    const differing = translated
      .filter(({ key, forms }) => `${allPlaces(Object.values(forms))}` !== `${allPlaces(formsOf(english, key))}`)
      .map(({ key }) => key);
    expect(differing).toEqual([]);
  });
  it('has the form for many wherever there are forms', () => {
    expect(translated.filter(({ forms }) => forms.n === undefined).map(({ key }) => key)).toEqual([]);
  });
  it('is translated: no sentence of several words equals the English one', () => {
    const same = translated.filter(({ key, forms }) =>
      Object.values(forms).some((form) => form.split(' ').length > 3 && formsOf(english, key).includes(form)),
    );
    expect(same.map(({ key }) => key)).toEqual([]);
  });
  it('has no empty text', () => {
    const empty = translated.filter(({ forms }) => Object.values(forms).some((form) => form.trim() === ''));
    expect(empty.map(({ key }) => key)).toEqual([]);
  });
});
