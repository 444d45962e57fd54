import { sentenceAt } from '../analysis.ts';
import type { Found } from '../lexicon/word-matcher.ts';
import { type Span, within } from '../sentences.ts';
import { cuesOf, hull, type Look, nearest } from './look.ts';

/** `sure`: found as a code, or its worth stands beside it; others are only written like one. */
export type NamedCode = Span & { readonly text: string; readonly sure: boolean };
/** Codes that are meant for one order, and the words that say so. */
export type Chained = Span & { readonly word: string };

const REACH = 90;
const TIGHT = 16;
const LETTERS = /\p{L}/u;
/** Stands between a code and a coupon of the shop that go together. */
const JOINS = /[+＋&＆加と]|plus|et |und |y |e |and |и |ve |và |와|과|و/u;
/** "for 3%". */
const FOR_SO_MUCH = /(?:for|por|para|pour|für|per|за|gives?|takes?|is)\s(?=\d)/gu;
const STOP = /[.;!?。；]/u;
const FOR_WHAT = /(?:^|\s)(?:for|para|pour|für|per|для|için|cho)\s|用于|専用|용/u;

/** Are all letters of a stretch part of these words? */
function isCovered(lower: string, { start, end }: Span, ...lists: readonly (readonly Found[])[]): boolean {
  const rest = lists
    .flatMap((list) => within(list, start, end))
    .reduce<string>(
      (text, one) => text.slice(0, one.start - start) + ' '.repeat(one.end - one.start) + text.slice(one.end - start),
      lower.slice(start, end).replace(FOR_SO_MUCH, (text) => ' '.repeat(text.length)),
    );
  return !LETTERS.test(rest);
}

const isApart = ({ words }: Look, { start, end }: Span): boolean =>
  within(words('apart'), Math.max(0, start - 40), end + 40).length > 0;

/** "first A, press apply, then B": nothing but steps and an order of steps stands between the two. */
function inSteps(look: Look, codes: readonly NamedCode[]): Chained[] {
  const { words, analysis } = look;
  return codes.flatMap((code, at): Chained[] => {
    const next = codes[at + 1];
    if (next === undefined || next.start - code.end > 60 || next.start <= code.end) return [];
    const gap = { start: code.end, end: next.start };
    const chain =
      within(words('chain'), gap.start, gap.end)[0] ??
      within(words('chain'), next.end, next.end + 16).find(
        (one) =>
          !STOP.test(analysis.lower.slice(next.end, one.start)) && within(words('step'), gap.start, gap.end).length > 0,
      );
    const isPlain = chain !== undefined && isCovered(analysis.lower, gap, words('chain'), words('step'));
    const span = hull(code, next);
    return isPlain && !isApart(look, span) ? [{ ...span, word: chain.word }] : [];
  });
}

/** "the cart takes two", "both went through". */
function bothTaken(look: Look, codes: readonly NamedCode[]): Chained[] {
  const { words, analysis } = look;
  return cuesOf(look, 'both').flatMap((both): Chained[] => {
    const taken = nearest(words('taken'), both, TIGHT);
    const { start, end } = sentenceAt(analysis, both.start);
    const near = within(codes, Math.max(0, start - 60), end + 60);
    const [one, two] = near;
    if (taken === null || one === undefined || two === undefined) return [];
    const span = hull(both, one, two);
    return isApart(look, span) ? [] : [{ ...span, word: both.word }];
  });
}

/** "applied coupons: A, B": told as done, for each its own saving. */
function applied(look: Look, all: readonly NamedCode[]): Chained[] {
  const { analysis } = look;
  const marks = look.words('applied');
  const codes = all.filter(({ sure, end }) => sure || marks.some(({ start }) => start >= end && start - end <= 2));
  return cuesOf(look, 'applied').flatMap((cue): Chained[] => {
    const [one, two] = within(codes, Math.max(0, cue.start - REACH), cue.end + REACH);
    if (one === undefined || two === undefined || two.start - one.end > 50) return [];
    const isSplit = FOR_WHAT.test(analysis.lower.slice(one.end, two.start));
    const span = hull(cue, one, two);
    return isSplit || isApart(look, span) ? [] : [{ ...span, word: cue.word }];
  });
}

/** A code and the shop's own coupon. */
function besideCoupon(look: Look, codes: readonly NamedCode[]): Chained[] {
  const { words, analysis } = look;
  return cuesOf(look, 'otherCoupon').flatMap((coupon): Chained[] => {
    const code = codes.find((one) => Math.max(one.start - coupon.end, coupon.start - one.end) <= 40);
    if (code === undefined) return [];
    const gap = { start: Math.min(code.end, coupon.end), end: Math.max(code.start, coupon.start) };
    const isJoined =
      JOINS.test(analysis.lower.slice(gap.start, gap.end)) ||
      within(words('chain'), gap.start, gap.end).length > 0 ||
      nearest(words('stack'), hull(code, coupon), TIGHT) !== null;
    const span = hull(code, coupon);
    return isJoined && !isApart(look, span) ? [{ ...span, word: coupon.word }] : [];
  });
}

/** Said without a word for stacking. */
export const chainedCodes = (look: Look, codes: readonly NamedCode[]): readonly Chained[] => [
  ...inSteps(look, codes),
  ...bothTaken(look, codes),
  ...applied(look, codes),
  ...besideCoupon(look, codes),
];
