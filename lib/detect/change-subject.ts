import type { Analysis } from './analysis.ts';
import type { CodeNamed } from './change-codes.ts';
import { type ChangeWords, type Cue, isAsked } from './change-cues.ts';
import { type Span, spanAt, within } from './sentences.ts';
import type { Stated } from './stated.ts';

/** What a sentence speaks of: an offer, something else, or nothing that it names. */
export type Subject = {
  readonly is: 'offer' | 'other' | 'unnamed';
  readonly code: CodeNamed | null;
  /** Null where it is not in the same clause. */
  readonly at: Span | null;
};

type Noun = Span & { readonly is: 'offer' | 'other'; readonly code: CodeNamed | null };

/** Everything that can be spoken of, in order; "tracking code" is no code. */
export function nounsOf(
  { marks }: Analysis,
  words: ChangeWords,
  { codes, benefits }: { readonly codes: readonly CodeNamed[]; readonly benefits: Stated['benefits'] },
): readonly Noun[] {
  // "Xin lỗi" asks for pardon, "lỗi" alone is an error.
  const inPardon = ({ start, end }: Span): boolean => {
    const word = words.of('deciding')[spanAt(words.of('deciding'), start)];
    return word !== undefined && word.end >= end;
  };
  const others = [...marks.other, ...words.of('otherNoun')]
    .filter((noun) => !inPardon(noun))
    .sort((a, b) => a.start - b.start);
  const inOther = ({ start, end }: Span): boolean => {
    const other = others[spanAt(others, start)];
    return other !== undefined && other.end >= end && other.end - other.start > end - start;
  };
  const offers = [
    ...words.of('offerNoun'),
    ...marks.coupon,
    ...marks.passphrase,
    ...benefits.filter(({ granted, offer }) => granted && offer.kind !== 'bundle'),
  ];
  const named = offers
    .filter((noun) => !inOther(noun))
    .map(({ start, end }) => ({ start, end, is: 'offer', code: null }) as const);
  const isCode = ({ start }: Span): boolean => {
    const code = codes[spanAt(codes, start)];
    return code !== undefined && code.end > start;
  };
  return [
    ...named,
    ...codes.map((code) => ({ start: code.start, end: code.end, is: 'offer', code }) as const),
    ...others
      .filter((noun) => !isCode(noun))
      .map(({ start, end }) => ({ start, end, is: 'other', code: null }) as const),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

function spokenOf(nouns: readonly Noun[], { start, end }: Span): Noun[] {
  return within(nouns, start, end);
}

/** A longer sentence before names many things that "it" can mean. */
const REACH = 160;

/** The stretches in which the subject may stand: the clause, what stands before it, what follows, the sentence before. */
function stretches(analysis: Analysis, words: ChangeWords, { clause, sentence }: Cue): Span[] {
  const { sentences } = analysis;
  const before = sentences[spanAt(sentences, sentence.start) - 1];
  return [
    clause,
    { start: sentence.start, end: clause.start },
    { start: clause.end, end: sentence.end },
    ...(before !== undefined && before.end - before.start < REACH && !isAsked(analysis, words, before) ? [before] : []),
  ];
}

/** What the first noun names, of the nearest stretch that names anything. */
export function subjectOf(analysis: Analysis, words: ChangeWords, nouns: readonly Noun[], cue: Cue): Subject {
  for (const [i, stretch] of stretches(analysis, words, cue).entries()) {
    const inside = spokenOf(nouns, stretch);
    const [first] = inside;
    if (first === undefined) {
      if (within(words.of('orderNoun'), stretch.start, stretch.end).length === 0) continue;
      return { is: 'other', code: null, at: null };
    }
    if (first.is === 'other') return { is: 'other', code: null, at: null };
    const codes = inside.flatMap(({ code }) => code ?? []);
    const code = codes.findLast(({ end }) => end <= cue.start) ?? codes[0] ?? null;
    return { is: 'offer', code, at: i === 0 ? { start: first.start, end: (code ?? first).end } : null };
  }
  return { is: 'unnamed', code: null, at: null };
}
