import { sentenceAt } from '../analysis.ts';
import type { CodeSeen } from '../codes.ts';
import type { Found } from '../lexicon/word-matcher.ts';
import { type Span, within } from '../sentences.ts';
import { type FlagSeen, hull, type Look, nearest } from './look.ts';

const JOINED =
  /^[^\p{L}\p{N}]{0,4}(?:\([^()]{0,30}\)|（[^（）]{0,30}）|\d+(?:[.,]\d+)?\s?%)?\s?(?:\+|＋|加|plus|と|＆|&|와|과|랑)\s?[^\p{L}\p{N}]{0,4}$/u;
/** Said as a rule, without an attempt. */
const RULE =
  /cannot|can not|can't|not|no |never|only one|don't|nicht|non |ne |pas|não|нельзя|не |không|không|不|ません|不可|안|불가|لا|yok|maz|mez/u;
/** What is told of as done: then even its refusal is a report of it. */
const DONE =
  /tried|typed|entered|used|put|applied|added|attempt|sde.?err|probé|puse|usé|usei|tentei|essayé|mis |saisi|eingegeben|versucht|probiert|ho messo|ho usato|provato|ввел|ввёл|ввела|пробовал|denedim|girdim|yazdım|đã nhập|đã thử|填了|试了|用了|输了|入力した|使った|입력했|넣었|써봤|جربت|استخدمت|كتبت/u;

const isBetween = (one: Span, { start, end }: Span): boolean => one.start >= start && one.end <= end;

/** Two codes with a sign of joining between them. */
function joinedPair({ analysis: { lower } }: Look, codes: readonly CodeSeen[]): Span | null {
  const i = codes.findIndex((code, at) => {
    const next = codes[at + 1];
    return next !== undefined && next.start - code.end < 50 && JOINED.test(lower.slice(code.end, next.start));
  });
  const [first, second] = [codes[i], codes[i + 1]];
  return first !== undefined && second !== undefined ? hull(first, second) : null;
}

function denied({ analysis, words, isWarnedOf }: Look, span: Span): boolean {
  const sentence = sentenceAt(analysis, span.start);
  const around = analysis.lower.slice(
    Math.max(sentence.start, span.start - 60),
    Math.min(Math.max(sentence.end, span.end), span.end + 60),
  );
  if (DONE.test(around)) return false;
  return (
    (words('negation').some((no) =>
      isBetween(no, { start: Math.max(sentence.start, span.start - 50), end: span.end + 40 }),
    ) &&
      RULE.test(around)) ||
    isWarnedOf(span)
  );
}

/** Two codes, or a code and another coupon, on one order. */
export function stacking(look: Look): FlagSeen[] {
  const { analysis, codes, words } = look;
  const distinct = codes.filter(
    (code, i) => codes.findIndex(({ text }) => text.toLowerCase() === code.text.toLowerCase()) === i,
  );
  const flag = (span: Span, word: string, confidence: number): FlagSeen[] => [
    { start: span.start, end: span.end, kind: 'stacking', confidence, reason: 'together', params: { cue: word } },
  ];
  const pair = joinedPair(look, codes);
  if (pair !== null && !denied(look, pair)) return flag(pair, analysis.normal.text.slice(pair.start, pair.end), 0.8);
  const together = words('stack').flatMap((cue): FlagSeen[] => {
    const sentence = sentenceAt(analysis, cue.start);
    const inReach = {
      start: Math.max(0, sentence.start - 80),
      end: Math.min(analysis.lower.length, sentence.end + 60),
    };
    const near = distinct.filter((code) => code.start >= inReach.start && code.end <= inReach.end);
    const second = nearest(words('secondCode'), cue, 60);
    if (near.length < 2 && !isSecondNamed(look, cue, second)) return [];
    const span = near.length >= 2 ? hull(cue, ...near) : hull(cue, second ?? cue);
    if (within(words('apart'), Math.min(span.start, cue.start), Math.max(span.end, cue.end)).length > 0) return [];
    return denied(look, hull(cue, second ?? cue)) ? [] : flag(span, cue.word, 0.75);
  });
  return together.slice(0, 1);
}

/** "both codes" is a second code and its own sign of joining; "the other coupon" needs one beside it. */
const isSecondNamed = ({ analysis, codes }: Look, cue: Found, second: Found | null): boolean =>
  second !== null &&
  (codes.length > 0 ||
    within(analysis.marks.coupon, cue.start - 80 < 0 ? 0 : cue.start - 80, cue.end + 80).length > 0 ||
    /cod|kod|код|码|コード|코드|كود|رمز/u.test(second.word));
