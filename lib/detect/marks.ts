import { CODE_WORDS, COUPON_WORDS, PASSPHRASE_WORDS } from './lexicon/coupon-words.ts';
import { ENTER_AFTER_WORDS, ENTER_WORDS, FIELD_WORDS, WEAK_ENTER_WORDS } from './lexicon/entering-words.ts';
import { OTHER_CODE_WORDS } from './lexicon/other-codes.ts';
import { EACH_WORDS, INSTEAD_WORDS, OFF_WORDS, OTHER_PERCENT_WORDS } from './lexicon/price-words.ts';
import { FREE_SHIPPING_WORDS, FREE_WORDS, FREIGHT_WORDS } from './lexicon/shipping-words.ts';
import { INVALID_WORDS } from './lexicon/validity-words.ts';
import { type Found, matcher } from './lexicon/word-matcher.ts';

/** What a word of the text says about the strings around it. */
const MATCHERS = {
  coupon: matcher(COUPON_WORDS),
  passphrase: matcher(PASSPHRASE_WORDS),
  code: matcher(CODE_WORDS),
  enter: matcher(ENTER_WORDS),
  weakEnter: matcher(WEAK_ENTER_WORDS),
  enterAfter: matcher(ENTER_AFTER_WORDS),
  field: matcher(FIELD_WORDS),
  other: matcher(OTHER_CODE_WORDS),
  invalid: matcher(INVALID_WORDS),
  off: matcher(OFF_WORDS),
  otherPercent: matcher(OTHER_PERCENT_WORDS),
  each: matcher(EACH_WORDS),
  instead: matcher(INSTEAD_WORDS),
  freeShipping: matcher(FREE_SHIPPING_WORDS),
  freight: matcher(FREIGHT_WORDS),
  free: matcher(FREE_WORDS),
} as const;
export type MarkKind = keyof typeof MATCHERS;
export type Marks = Readonly<Record<MarkKind, readonly Found[]>>;

/** Words of importance that people misspell ("cuopon", "discout code"). */
const MISSPELT = ['coupon', 'voucher', 'promocode', 'discount code', 'discount codes'];

/** One letter dropped, added, changed, or two exchanged; the first letter stands. */
export function isMisspelling(word: string, right: string): boolean {
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

function misspelt(lower: string): Found[] {
  return Array.from(lower.matchAll(/(?<![\p{L}\p{N}])[cvpd][a-z]{5,8}(?: codes?)?(?![\p{L}\p{N}])/gu)).flatMap(
    (match) => {
      const [word] = match;
      if (!MISSPELT.some((right) => isMisspelling(word, right))) return [];
      return [{ start: match.index, end: match.index + word.length, word }];
    },
  );
}

export function findMarks(lower: string): Marks {
  const found = (kind: MarkKind): Found[] => MATCHERS[kind](lower);
  return {
    coupon: [...found('coupon'), ...misspelt(lower)].sort((a, b) => a.start - b.start),
    passphrase: found('passphrase'),
    code: found('code'),
    enter: found('enter'),
    weakEnter: found('weakEnter'),
    enterAfter: found('enterAfter'),
    field: found('field'),
    other: found('other'),
    invalid: found('invalid'),
    off: found('off'),
    otherPercent: found('otherPercent'),
    each: found('each'),
    instead: found('instead'),
    freeShipping: found('freeShipping'),
    freight: found('freight'),
    free: found('free'),
  };
}
