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

const FIRST_OF_TWO = MISSPELT.filter((word) => word.includes(' ')).map((word) => word.split(' ')[0] ?? word);
const mayBeginTwo = (word: string): boolean =>
  FIRST_OF_TWO.some((first) => word === first || isMisspelling(word, first));

/** What is made of a word is remembered: texts have few different ones. */
type Likeness = 'one' | 'first of two' | null;
const MOST_KNOWN = 5000;
const known = new Map<string, Likeness>();
function likenessOf(word: string): Likeness {
  const before = known.get(word);
  if (before !== undefined) return before;
  const likeness: Likeness = isOne(word) ? 'one' : mayBeginTwo(word) ? 'first of two' : null;
  if (known.size > MOST_KNOWN) known.clear();
  known.set(word, likeness);
  return likeness;
}

const NONE: readonly Found[] = [];
/** The misspelt words for a coupon in a text. */
export function findMisspelt(lower: string): readonly Found[] {
  const tokens = tokensOf(lower);
  let found: Found[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.word.length < 4 || !BEGINNINGS.has(token.word.charCodeAt(0))) continue;
    const likeness = likenessOf(token.word);
    if (likeness === null) continue;
    const next = tokens[i + 1];
    const pair = `${token.word} ${next?.word}`;
    const isPair = next !== undefined && next.start === token.end + 1 && isOne(pair);
    if (likeness === 'one') found = [...(found ?? []), token];
    else if (isPair) found = [...(found ?? []), { start: token.start, end: next.end, word: pair }];
  }
  return found ?? NONE;
}
const BEGINNINGS: ReadonlySet<number> = new Set(MISSPELT.map((word) => word.charCodeAt(0)));
