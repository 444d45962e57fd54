import type { Analysis } from './analysis.ts';
import type { Candidate } from './candidates.ts';
import type { Found } from './lexicon/word-matcher.ts';
import { spanAt, within } from './sentences.ts';

const SHOUTED = ['off', 'invalid', 'validity', 'free', 'instead', 'until', 'up', 'each'] as const;

/** Words of the lists themselves are cues, never codes; "[ Enter code ]" is a field. */
export function isCue({ marks }: Analysis, { start, end, form, text }: Candidate): boolean {
  // In scripts without spaces a single letter of a list stands in many a word.
  const holdsCue = (list: readonly Found[]): boolean => within(list, start, end).some(({ word }) => word.length > 1);
  if (form === 'phrase' && [marks.coupon, marks.enter, marks.until, marks.invalid].some(holdsCue)) return true;
  const isOrdinary = form === 'word' && text.slice(1) === text.slice(1).toLowerCase() && !/\d/.test(text);
  // "PAUSED", "5 % CHEAPER": the whole word is a cue, shouted.
  const isWhole = (mark: Found): boolean => form === 'word' && mark.start === start && mark.end === end;
  const { coupon, code, word, enter, field, passphrase, other } = marks;
  // "The word is humidity": what makes a percentage another one may be a word for a code.
  const { otherPercent: _, ...cues } = marks;
  const lists = isOrdinary ? Object.values(cues) : [coupon, code, word, enter, field, passphrase, other];
  if (!isOrdinary && SHOUTED.some((kind) => marks[kind].some(isWhole))) return true;
  return lists.some((list) => {
    const mark = list[spanAt(list, start)];
    if (mark === undefined) return false;
    // "Abatem-se": the cue with a pronoun.
    const isWithTail = isOrdinary && mark.start === start && /^-\p{L}{1,3}$/u.test(text.slice(mark.end - start));
    return mark.end >= end || isWithTail;
  });
}
