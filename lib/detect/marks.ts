import { CODE_WORDS, COUPON_WORDS, PASSPHRASE_WORDS, WORD_NOUNS } from './lexicon/coupon-words.ts';
import { ENTER_AFTER_WORDS, ENTER_WORDS, FIELD_WORDS, WEAK_ENTER_WORDS } from './lexicon/entering-words.ts';
import { GIFT_WORDS, GRANT_WORDS } from './lexicon/granting-words.ts';
import { OTHER_CODE_WORDS, REFERENCE_WORDS } from './lexicon/other-codes.ts';
import { EACH_WORDS, INSTEAD_WORDS, OFF_WORDS, OTHER_PERCENT_WORDS } from './lexicon/price-words.ts';
import { FREE_SHIPPING_WORDS, FREE_WORDS, FREIGHT_WORDS } from './lexicon/shipping-words.ts';
import { SPELLING_WORDS, TOGETHER_WORDS } from './lexicon/spelling-words.ts';
import { FROM_WORDS, UNTIL_AFTER_WORDS, UNTIL_WORDS, UP_WORDS } from './lexicon/threshold-words.ts';
import { INVALID_WORDS, VALIDITY_WORDS } from './lexicon/validity-words.ts';
import { type Found, textFinder, tokensOf } from './lexicon/word-matcher.ts';
import { spanAt, within } from './sentences.ts';

/** What the words of a text say about the strings around them. */
const find = textFinder([
  ['coupon', COUPON_WORDS],
  ['passphrase', PASSPHRASE_WORDS],
  ['word', WORD_NOUNS],
  ['code', CODE_WORDS],
  ['enter', ENTER_WORDS],
  ['weakEnter', WEAK_ENTER_WORDS],
  ['enterAfter', ENTER_AFTER_WORDS],
  ['field', FIELD_WORDS],
  ['other', OTHER_CODE_WORDS],
  ['reference', REFERENCE_WORDS],
  ['invalid', INVALID_WORDS],
  ['validity', VALIDITY_WORDS],
  ['spelling', SPELLING_WORDS],
  ['together', TOGETHER_WORDS],
  ['off', OFF_WORDS],
  ['otherPercent', OTHER_PERCENT_WORDS],
  ['each', EACH_WORDS],
  ['instead', INSTEAD_WORDS],
  ['freeShipping', FREE_SHIPPING_WORDS],
  ['freight', FREIGHT_WORDS],
  ['free', FREE_WORDS],
  ['grant', GRANT_WORDS],
  ['gift', GIFT_WORDS],
  ['from', FROM_WORDS],
  ['up', UP_WORDS],
  ['until', UNTIL_WORDS],
  ['untilAfter', UNTIL_AFTER_WORDS],
]);
export type Marks = Readonly<
  Record<
    | 'coupon'
    | 'passphrase'
    | 'word'
    | 'code'
    | 'enter'
    | 'weakEnter'
    | 'enterAfter'
    | 'field'
    | 'other'
    | 'reference'
    | 'invalid'
    | 'validity'
    | 'spelling'
    | 'together'
    | 'off'
    | 'otherPercent'
    | 'each'
    | 'instead'
    | 'freeShipping'
    | 'freight'
    | 'free'
    | 'grant'
    | 'gift'
    | 'from'
    | 'up'
    | 'until'
    | 'untilAfter',
    readonly Found[]
  >
>;
export type MarkKind = keyof Marks;

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
export function isMisspelling(word: string, right: string): boolean {
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

function misspelt(lower: string): Found[] {
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

/** "Order note", "примечании к заказу": the order is named for its field, and no order number is meant. */
const FIELD_REACH = 12;
const outsideOfFields = (others: readonly Found[], fields: readonly Found[]): readonly Found[] =>
  others.filter(({ start, end }) =>
    within(fields, start - FIELD_REACH * 2, end + FIELD_REACH * 2).every(
      (field) => field.start > end + FIELD_REACH || field.end < start - FIELD_REACH,
    ),
  );

const apartFrom = (found: readonly Found[], others: readonly Found[]): readonly Found[] =>
  found.filter(({ start, end }) => {
    const other = others[spanAt(others, start)];
    return other === undefined || other.end < end || (other.start === start && other.end === end);
  });

const inOrder = (one: readonly Found[], other: readonly Found[]): readonly Found[] =>
  other.length === 0 ? one : [...one, ...other].sort((a, b) => a.start - b.start);

export function findMarks(lower: string): Marks {
  const of = find(lower);
  return {
    coupon: inOrder(of('coupon'), misspelt(lower)),
    passphrase: of('passphrase'),
    word: of('word'),
    code: of('code'),
    enter: of('enter'),
    weakEnter: of('weakEnter'),
    enterAfter: of('enterAfter'),
    field: of('field'),
    other: outsideOfFields(of('other'), of('field')),
    reference: of('reference'),
    invalid: of('invalid'),
    validity: of('validity'),
    spelling: of('spelling'),
    together: of('together'),
    // The "discount" of a discount code takes nothing off.
    off: apartFrom(of('off'), of('coupon')),
    otherPercent: of('otherPercent'),
    each: of('each'),
    instead: of('instead'),
    freeShipping: of('freeShipping'),
    freight: of('freight'),
    free: of('free'),
    grant: of('grant'),
    gift: of('gift'),
    from: of('from'),
    up: of('up'),
    until: of('until'),
    untilAfter: of('untilAfter'),
  };
}
