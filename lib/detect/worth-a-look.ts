import type { Analysis } from './analysis.ts';
import type { Candidate } from './candidates.ts';
import type { Context } from './context.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { COMMON_CAPITALS } from './lexicon/other-codes.ts';
import type { Found } from './lexicon/word-matcher.ts';
import { spanAt, within } from './sentences.ts';
import type { Shape } from './shape.ts';

/** A label and what it leads to are at most this far apart. */
const NEAR = 64;
const LEAST = 3;
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

const isCommon = (text: string): boolean =>
  COMMON_CAPITALS.has(text.toLowerCase()) || COMMON_WORDS.has(text.toLowerCase());

/** "Take 3000 lipsticks", "5000元": a number that counts what stands behind it. */
function isCounted({ lower, marks, money }: Analysis, { start, end }: Candidate): boolean {
  const sum = money[spanAt(money, start)];
  if (sum !== undefined && start >= sum.start && end <= sum.end) return true;
  const noun = /^ ([\p{Script=Latin}]{3,})/u.exec(lower.slice(end, end + 24))?.[1];
  if (noun === undefined || COMMON_WORDS.has(noun)) return false;
  const isMark = Object.values(marks).some((list) => list[spanAt(list, end + 1)]?.start === end + 1);
  return !isMark && !/\d{3,4} \d{3,4}$/.test(lower.slice(start, end));
}

export function isWorthALook(analysis: Analysis, candidate: Candidate, shape: Shape, context: () => Context): boolean {
  const { form } = candidate;
  const { length } = candidate.text;
  if (length < LEAST && !(candidate.form === 'phrase' && length >= 2)) return false;
  if (length > MOST || (candidate.form === 'phrase' && candidate.text.includes('%'))) return false;
  if (!shape.hasLetters && form === 'word' && isCounted(analysis, candidate)) return false;
  if (!shape.hasLetters && (length < 4 || !shape.hasDigits) && candidate.form === 'word') return false;
  if (candidate.form === 'phrase') return candidate.marked ? leadsToPhrase(context()) : leadsToBarePhrase(context());
  if (looksLikeCode(candidate, shape)) return !COMMON_WORDS.has(candidate.text);
  if (form === 'word' && !candidate.marked && isCommon(candidate.text)) return false;
  const { leads, enterAfter } = context();
  const isName = ({ kind }: Context['leads'][number]): boolean =>
    kind !== 'other' && kind !== 'reference' && kind !== 'weakEnter';
  const named =
    leads.find((lead) => lead.how === 'direct' && isName(lead)) ??
    leads.find((lead) => lead.how === 'label' && isName(lead) && lead.kind !== 'enter');
  if (named === undefined)
    return candidate.marked ? enterAfter !== null : enterAfter !== null && context().field !== null;
  if (candidate.marked) return true;
  const isScript = /\p{Script=Arabic}/u.test(candidate.text);
  if (shape.letterCase === 'none')
    return isScript && length >= 3 && named.linked && named.kind !== 'enter' && context().benefit !== 'none';
  if (isCommon(candidate.text)) return false;
  // "pls put reeljoy at remark, i cut 3 %".
  if (
    named.kind === 'enter' &&
    length >= 5 &&
    shape.letterCase === 'lower' &&
    named.how === 'direct' &&
    (named.told || isEntered(context()))
  )
    return context().benefit !== 'none';
  // "A word for the order remark: fairfriend."
  if (shape.letterCase === 'lower' && length >= 5 && named.how === 'label' && named.linked)
    return context().field !== null && context().endsThought;
  // "Two magic words: casserole gives 5 %".
  if (context().benefit === 'is' && length >= 5 && (named.kind === 'passphrase' || named.kind === 'coupon'))
    return true;
  // "The coupon is brushwood, 3 %", never "the coupon is available".
  if (named.kind === 'coupon' && named.linked && length >= 5 && shape.letterCase === 'lower' && isTelling(context()))
    return true;
  // "El vale zapatico ya no corre".
  if (named.kind === 'coupon' && named.how === 'direct' && length >= 5 && isSpokenOf(context())) return true;
  // "The secret word is tigerclaw", "coupon Marigold", never "coupon available".
  const isCapital = shape.letterCase === 'capital' && named.kind !== 'enter' && !context().forGoods;
  if (isCapital && (named.how === 'direct' || context().endsThought)) return true;
  if (named.kind !== 'passphrase' && named.kind !== 'word') return false;
  if (named.how === 'label') return named.linked && context().endsThought;
  return length >= 4 || (named.linked && named.kind === 'passphrase');
}

const isEntered = ({ intoField, field, spelling, toPerson }: Context): boolean =>
  intoField || toPerson || field !== null || spelling !== null;
const isSpokenOf = ({ invalid, validity, benefit }: Context): boolean =>
  invalid !== null || validity !== null || benefit === 'is' || benefit === 'tied';
const isTelling = ({ benefit, spelling }: Context): boolean => benefit !== 'none' || spelling !== null;

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

/** Words of the lists themselves are cues, never codes; "[ Enter code ]" is a field. */
export function isCue({ marks }: Analysis, { start, end, form, text }: Candidate): boolean {
  // In scripts without spaces a single letter of a list stands in many a word.
  const holdsCue = (list: readonly Found[]): boolean => within(list, start, end).some(({ word }) => word.length > 1);
  if (form === 'phrase' && [marks.coupon, marks.enter, marks.until, marks.invalid].some(holdsCue)) return true;
  const isOrdinary = form === 'word' && text.slice(1) === text.slice(1).toLowerCase() && !/\d/.test(text);
  const { coupon, code, word, enter, field, passphrase, other } = marks;
  // "The word is humidity": what makes a percentage another one may be a word for a code.
  const { otherPercent: _, ...cues } = marks;
  const lists = isOrdinary ? Object.values(cues) : [coupon, code, word, enter, field, passphrase, other];
  return lists.some((list) => {
    const mark = list[spanAt(list, start)];
    if (mark === undefined) return false;
    // "Abatem-se": the cue with a pronoun.
    const isWithTail = isOrdinary && mark.start === start && /^-\p{L}{1,3}$/u.test(text.slice(mark.end - start));
    return mark.end >= end || isWithTail;
  });
}
