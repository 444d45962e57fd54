import type { Analysis } from './analysis.ts';
import type { Candidate } from './candidates.ts';
import type { Context } from './context.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { isCodeWord } from './ordinary-words.ts';
import { spanAt, within } from './sentences.ts';
import type { Shape } from './shape.ts';

/** A label and what it leads to are at most this far apart. */
const NEAR = 64;
const LEAST = 3;
const LEAST_PHRASE = 2;
const LEAST_DIGITS = 4;
const MOST = 32;

/** Ordinary words are looked at only where a label or quotes lead to them. */
export const looksLikeCode = ({ form }: Candidate, shape: Shape): boolean =>
  form !== 'word' || shape.hasDigits || shape.letterCase === 'upper' || shape.joined;

/** Is there a word near an ordinary word that could make a code of it? Spares the long look at most words. */
export function isLedTo({ marks, cells }: Analysis, { start, end }: Candidate): boolean {
  const before = [marks.coupon, marks.passphrase, marks.word, marks.code, marks.enter];
  return (
    cells.length > 0 ||
    before.some((list) => start - (list[spanAt(list, start - 1)]?.end ?? Number.NEGATIVE_INFINITY) <= NEAR) ||
    within(marks.enterAfter, end, end + NEAR).length > 0
  );
}

/** "Take 3000 lipsticks", "5000元": a number that counts what stands behind it. */
function isCounted({ lower, marks, money }: Analysis, { start, end }: Candidate): boolean {
  const sum = money[spanAt(money, start)];
  if (sum !== undefined && start >= sum.start && end <= sum.end) return true;
  const noun = /^ ([\p{Script=Latin}]{3,})/u.exec(lower.slice(end, end + 24))?.[1];
  if (noun === undefined || COMMON_WORDS.has(noun)) return false;
  const isMark = Object.values(marks).some((list) => list[spanAt(list, end + 1)]?.start === end + 1);
  return !isMark && !/\d{3,4} \d{3,4}$/.test(lower.slice(start, end));
}

/** Is it worth to look at what stands around a string? `context` is made only where that is asked. */
export function isWorthALook(analysis: Analysis, candidate: Candidate, shape: Shape, context: () => Context): boolean {
  const { form, text, marked } = candidate;
  if (text.length < (form === 'phrase' ? LEAST_PHRASE : LEAST) || text.length > MOST) return false;
  if (form === 'phrase')
    return !text.includes('%') && (marked ? leadsToPhrase(context()) : leadsToBarePhrase(context()));
  if (!shape.hasLetters && form === 'word' && (text.length < LEAST_DIGITS || isCounted(analysis, candidate)))
    return false;
  if (looksLikeCode(candidate, shape)) return !COMMON_WORDS.has(text);
  return isCodeWord(candidate, shape, context);
}

/** Words without quotes: named as a phrase, or put into a field for a benefit. */
const leadsToBarePhrase = ({ leads, intoField, benefit, field }: Context): boolean =>
  leads.some(
    ({ kind, how, linked }) =>
      how === 'direct' &&
      (kind === 'passphrase' ||
        kind === 'word' ||
        (kind === 'coupon' && linked) ||
        (kind === 'enter' && benefit !== 'none' && (intoField || field !== null))),
  );

const leadsToPhrase = ({ leads, enterAfter }: Context): boolean =>
  enterAfter !== null ||
  leads.some(
    ({ kind, how }) =>
      kind === 'passphrase' ||
      kind === 'word' ||
      kind === 'coupon' ||
      (how === 'direct' && kind !== 'other' && kind !== 'reference' && kind !== 'weakEnter'),
  );
