import type { Catalogue } from '../../../lib/words/words.ts';

/** All forms of one text: one for a plain sentence, several for a plural. */
export type Entry = { readonly key: string; readonly forms: Readonly<Record<string, string>> };

const PLURAL_FORM = /^(\d+|n)$/;

/** The catalogue as a list of keys, a plural group being one key. */
export function flat(catalogue: Catalogue, under = ''): readonly Entry[] {
  return Object.entries(catalogue).flatMap(([name, value]) => {
    const key = under === '' ? name : `${under}.${name}`;
    if (typeof value === 'string') return [{ key, forms: { n: value } }];
    return isPlural(value) ? [{ key, forms: value }] : flat(value, key);
  });
}

const isPlural = (value: Catalogue): value is Readonly<Record<string, string>> =>
  Object.entries(value).every(([name, form]) => PLURAL_FORM.test(name) && typeof form === 'string');

export const placesOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
