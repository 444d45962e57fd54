import { type Analysis, once } from '../analysis.ts';
import type { Found } from '../lexicon/word-matcher.ts';
import { type Span, spanAt, within } from '../sentences.ts';
import type { FlagWords } from './flag-words.ts';
import { type RefusedPlatform, refusedPlatforms } from './refused-platform.ts';

/** A comma or so: what is denied before it is something else ("No problem, pay …"). */
const CLAUSE_STOP = /[,，、;；:：()（）\n…!！]|\.\s|[–—]/;
/** Japanese, Korean and Turkish deny at the end. */
const DENIES_AFTER = /[\p{Script=Hiragana}\p{Script=Hangul}]|m[ea]y[ıi]n$/u;
const REACH_BEFORE = 46;
const REACH_AFTER = 24;
/** How far from it a sentence that speaks of fraud still means it. */
const NEIGHBOUR = 110;

export type Denials = {
  /** Words that deny, without those that only look like it. */
  readonly negations: () => readonly Found[];
  /** Where the platform is refused ("do not pay on Alibaba"). */
  readonly refusedPlatforms: () => readonly RefusedPlatform[];
  /** Denied, forbidden or refused in its own clause. */
  readonly isDenied: (span: Span) => boolean;
  /** The same for a name: what is denied after it in a language that denies before ("… , not from X") is something else. */
  readonly isNameDenied: (span: Span) => boolean;
  /** Told as a warning: its own sentence, or the one beside it, speaks of fraud or of a refusal. */
  readonly isWarnedOf: (span: Span) => boolean;
};

const overlaps = (spans: readonly Span[], { start, end }: Span): boolean => {
  const one = spans[spanAt(spans, end - 1)];
  return one !== undefined && one.end > start;
};

/** "A/C no. 622": a number, no denial. */
const isNumero = (lower: string, { end, word }: Found): boolean =>
  word === 'no' && /^\s?[.:#]|^\s\d/.test(lower.slice(end, end + 2));

/** Denials of a text; looked up when the first flag asks for them. */
export function denialsOf(analysis: Analysis, words: FlagWords): Denials {
  const { lower, sentences } = analysis;
  const meant = once(() => {
    const harmless = words('harmless');
    return words('negation').filter((one) => !overlaps(harmless, one) && !isNumero(lower, one));
  });
  const refused = once(() => refusedPlatforms(analysis, words, meant()));
  const negations = once(() => {
    return meant().filter(
      (one) =>
        !overlaps(words('outside'), one) &&
        !overlaps(refused(), one) &&
        // "so that they do not take a commission": the fee is denied.
        within(words('platformFee'), one.end, one.end + 26).length === 0,
    );
  });
  const warnings = once(() => words('warning').filter((one) => !overlaps(words('harmless'), one)));
  const clauseOf = ({ start, end }: Span): Span => {
    const before =
      lower
        .slice(Math.max(0, start - REACH_BEFORE), start)
        .split(CLAUSE_STOP)
        .at(-1) ?? '';
    const after = lower.slice(end, end + REACH_AFTER).split(CLAUSE_STOP)[0] ?? '';
    return { start: start - before.length, end: end + after.length };
  };
  const governsPlatform = ({ end }: Found): boolean => within(words('platform'), end, end + 24).length > 0;
  return {
    negations,
    refusedPlatforms: refused,
    isDenied: (span) => {
      const clause = clauseOf(span);
      return within(negations(), clause.start, clause.end).some((one) => one.start < span.end || !governsPlatform(one));
    },
    isNameDenied: (span) => {
      const clause = clauseOf(span);
      return within(negations(), clause.start, clause.end).some(
        (one) => one.start < span.start || DENIES_AFTER.test(one.word),
      );
    },
    isWarnedOf: ({ start, end }) => {
      const at = spanAt(sentences, start);
      const own = sentences[at] ?? { start: 0, end: lower.length };
      const from = Math.max(sentences[at - 1]?.start ?? own.start, start - NEIGHBOUR);
      const to = Math.min(sentences[at + 1]?.end ?? own.end, end + NEIGHBOUR);
      return within(warnings(), Math.min(own.start, from), Math.max(own.end, to)).length > 0;
    },
  };
}
