import type { Catalogue } from './words.ts';

/** Arabic letters in the order of the Latin ones they stand for; not a translation, only something to look at. */
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** English written in Arabic letters, places and line structure kept: shows what a right-to-left language does to a layout. */
export function pseudo(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([name, value]) => [
      name,
      typeof value === 'string' ? spelled(value) : pseudo(value),
    ]),
  );
}

const spelled = (text: string): string =>
  text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : part.replace(/[a-z]/gi, letter)))
    .join('');

const letter = (latin: string): string => LETTERS[latin.toLowerCase().charCodeAt(0) - 97] ?? latin;
