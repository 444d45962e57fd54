import { type Found, tokensOf } from './word-matcher.ts';

/** Words of importance that people misspell ("cuopon", "gutschien", "discout code"). */
const MISSPELT = [
  ...['coupon', 'voucher', 'promocode', 'discount code', 'discount codes', 'gutschein', 'rabattcode', 'promo code'],
  ...['codice sconto', 'code promo', 'промокод', 'купон', 'kupon kodu', 'indirim kodu', 'cupom', 'código de desconto'],
];
const BY_FIRST = Map.groupBy(MISSPELT, (word) => word.charAt(0));
const LENGTHS = new Set(MISSPELT.flatMap(({ length }) => [length - 1, length, length + 1]));

/** "vochuer": all letters there, first and last in place. */
const sorted = (word: string): string => Array.from(word).sort().join('');
const isShuffled = (word: string, right: string): boolean =>
  word !== right &&
  word.length === right.length &&
  word.length >= 6 &&
  word[0] === right[0] &&
  word.at(-1) === right.at(-1) &&
  sorted(word) === sorted(right);

/** One letter dropped, added, changed, or two exchanged; the first letter stands. */
function isMisspelling(word: string, right: string): boolean {
  if (isShuffled(word, right)) return true;
  if (word === right || word[0] !== right[0] || Math.abs(word.length - right.length) > 1) return false;
  let i = 0;
  while (i < word.length && word[i] === right[i]) i += 1;
  const [a, b] = [word.slice(i), right.slice(i)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}

const isOne = (word: string): boolean =>
  LENGTHS.has(word.length) && BY_FIRST.get(word.charAt(0))?.some((right) => isMisspelling(word, right)) === true;

/** The misspelt words for a coupon in a text. */
export function findMisspelt(lower: string): Found[] {
  const tokens = tokensOf(lower);
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.word.length < 4 || !BY_FIRST.has(token.word.charAt(0))) continue;
    const next = tokens[i + 1];
    const pair = next === undefined || next.start !== token.end + 1 ? token.word : `${token.word} ${next.word}`;
    if (isOne(token.word)) found.push(token);
    else if (pair !== token.word && isOne(pair))
      found.push({ start: token.start, end: token.start + pair.length, word: pair });
  }
  return found;
}
