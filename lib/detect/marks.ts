import { CODE_WORDS, COUPON_WORDS, PASSPHRASE_WORDS, WORD_NOUNS } from './lexicon/coupon-words.ts';
import { ENTER_AFTER_WORDS, ENTER_WORDS, FIELD_WORDS, WEAK_ENTER_WORDS } from './lexicon/entering-words.ts';
import { GIFT_WORDS, GRANT_WORDS } from './lexicon/granting-words.ts';
import { findMisspelt } from './lexicon/misspelt-coupons.ts';
import { OTHER_CODE_WORDS, REFERENCE_WORDS } from './lexicon/other-codes.ts';
import { EACH_WORDS, INSTEAD_WORDS, OFF_WORDS, OTHER_PERCENT_WORDS } from './lexicon/price-words.ts';
import { FREE_SHIPPING_WORDS, FREE_WORDS, FREIGHT_WORDS } from './lexicon/shipping-words.ts';
import { SPELLING_WORDS, TOGETHER_WORDS } from './lexicon/spelling-words.ts';
import { textFinder } from './lexicon/text-finder.ts';
import { FROM_WORDS, UNTIL_AFTER_WORDS, UNTIL_WORDS, UP_WORDS } from './lexicon/threshold-words.ts';
import { INVALID_WORDS, VALIDITY_WORDS } from './lexicon/validity-words.ts';
import type { Found } from './lexicon/word-matcher.ts';
import { spanAt, within } from './sentences.ts';

/** What the words of a text say about the strings around them. */
const LISTS = {
  coupon: COUPON_WORDS,
  passphrase: PASSPHRASE_WORDS,
  word: WORD_NOUNS,
  code: CODE_WORDS,
  field: FIELD_WORDS,
  invalid: INVALID_WORDS,
  validity: VALIDITY_WORDS,
  spelling: SPELLING_WORDS,
  together: TOGETHER_WORDS,
  off: OFF_WORDS,
  instead: INSTEAD_WORDS,
  freeShipping: FREE_SHIPPING_WORDS,
  freight: FREIGHT_WORDS,
  free: FREE_WORDS,
  grant: GRANT_WORDS,
  gift: GIFT_WORDS,
  enter: ENTER_WORDS,
  weakEnter: WEAK_ENTER_WORDS,
  enterAfter: ENTER_AFTER_WORDS,
  other: OTHER_CODE_WORDS,
  reference: REFERENCE_WORDS,
  otherPercent: OTHER_PERCENT_WORDS,
  each: EACH_WORDS,
  from: FROM_WORDS,
  up: UP_WORDS,
  until: UNTIL_WORDS,
  untilAfter: UNTIL_AFTER_WORDS,
} as const;
export type MarkKind = keyof typeof LISTS;
const find = textFinder(LISTS);
export type Marks = Readonly<Record<MarkKind, readonly Found[]>>;

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

const KINDS = Object.keys(LISTS) as readonly MarkKind[];
const NONE: readonly Found[] = [];
const EMPTY = Object.fromEntries(KINDS.map((kind) => [kind, NONE])) as Marks;

export function findMarks(lower: string): Marks {
  const of = find(lower);
  const misspelt = findMisspelt(lower);
  const found: Record<MarkKind, readonly Found[]> = { ...EMPTY };
  for (const kind of KINDS) {
    const words = of(kind);
    if (words.length > 0) found[kind] = words;
  }
  // The "discount" of a discount code takes nothing off.
  if (found.off.length > 0) found.off = apartFrom(found.off, found.coupon);
  found.coupon = inOrder(found.coupon, misspelt);
  if (found.other.length > 0) found.other = outsideOfFields(found.other, found.field);
  // "Type: round", "Dishwasher: not applicable": properties of goods.
  if (found.enter.length > 0)
    found.enter = found.enter.filter(({ word, end }) => word !== 'type' || lower[end] !== ':');
  if (found.invalid.length > 0)
    found.invalid = found.invalid.filter(
      ({ word, start }) => word !== 'not applicable' || !/[:：]\s?$/.test(lower.slice(Math.max(0, start - 2), start)),
    );
  return found;
}
