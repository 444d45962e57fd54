import type { Analysis } from './analysis.ts';
import type { Benefit } from './benefits.ts';
import type { CodeNamed } from './change-codes.ts';
import type { ChangeWords, Cue } from './change-cues.ts';
import { findExpiries } from './expiries.ts';
import { type Span, within } from './sentences.ts';
import type { Stated } from './stated.ts';
import type { Threshold } from './thresholds.ts';

/** What a cue changes an offer to. */
export type NewTerms = {
  readonly benefit: Benefit | null;
  readonly threshold: Threshold | null;
  readonly expiry: Span | null;
  /** A code that takes the place of another, and that other where it is named. */
  readonly code: CodeNamed | null;
  readonly oldCode: CodeNamed | null;
  /** Two things are set against each other; of goods these are mostly prices. */
  readonly compares: boolean;
};

/** Days that a word of extending leads to hold as ends, too ("extended to 31 Dec", "31日に延長"). */
export function endsOf(analysis: Analysis, words: ChangeWords, stated: Stated): readonly Span[] {
  const extended = words.of('extended');
  if (extended.length === 0) return stated.expiries;
  const led = words.of('to').filter(({ start }) => within(extended, start - 60, start).length > 0);
  const sorted = (spans: readonly (readonly (typeof led)[number][])[]) =>
    spans.flat().sort((a, b) => a.start - b.start);
  const marks = {
    ...analysis.marks,
    until: sorted([analysis.marks.until, extended, led]),
    untilAfter: sorted([analysis.marks.untilAfter, extended.map((word) => ({ ...word, start: word.start - 1 }))]),
  };
  return findExpiries({ lower: analysis.lower, cells: analysis.cells, marks });
}

const QUOTES =
  /^[\s"'“”「」『』(]{0,3}(?:(?:the|el|la|le|der|den|il|o|a|code|código|codice|kod|код|代码|コード|코드)\s)?$/u;
/** "10 % a 12 %", "10%到12%": between an old value and its new one. */
const TO = /(?:^|\s)(?:to|a|al|para|auf|на|до|à|lên|xuống|إلى)\s|到|成|为|→|->|から/u;
const FROM = /(?:^|\s)(?:from|de|von|da|dal|du|от|с|từ|من)\s$|从\s?$/u;

const BESIDE = /^[\s"'”」』%)]{0,3}(?:(?:is|was|has been|est|è|é|будет|wird)\s)?$/u;

/** What it was: "instead of 15 %", "15%ではなく", "from 10 to 12". */
export function isOld(lower: string, words: ChangeWords, span: Span, all: readonly Span[]): boolean {
  const lead = within(words.of('oldFollows'), span.start - 30, span.start).at(-1);
  if (lead !== undefined && QUOTES.test(lower.slice(lead.end, span.start))) return true;
  const next = within(words.of('oldPrecedes'), span.end, span.end + 24)[0];
  if (next !== undefined && BESIDE.test(lower.slice(span.end, next.start))) return true;
  const follows = all.some(
    ({ start }) => start > span.end && start - span.end <= 18 && TO.test(lower.slice(span.end, start)),
  );
  return follows && FROM.test(lower.slice(Math.max(0, span.start - 6), span.start));
}

/** The first that follows the cue, else the last before it. */
function nearest<S extends Span>(list: readonly S[], cue: Span): S | null {
  return list.find(({ start }) => start >= cue.start) ?? list.at(-1) ?? null;
}

const CLOSE = 30;
/** "Use LED15 instead", "LED15に変更". */
const RIGHT_BEFORE = /^[\s"'“”「」『』)]{0,3}(?:(?:olarak|kodu|로|으로|に|へ)\s?)?$/u;

/** A code that stands where the new value stands. */
function newCode(lower: string, fresh: readonly CodeNamed[], cue: Cue, values: readonly Span[]): CodeNamed | null {
  const after = fresh.find(({ start }) => start >= cue.end && start - cue.end <= CLOSE);
  const first = values.find(({ start }) => start >= cue.end);
  if (after !== undefined && (first === undefined || after.start < first.start)) return after;
  const before = fresh.findLast(({ end }) => end <= cue.start);
  if (before === undefined || first !== undefined) return null;
  return RIGHT_BEFORE.test(lower.slice(before.end, cue.start)) ? before : null;
}

const isComparing = (words: ChangeWords, cue: Cue): boolean =>
  [...within(words.of('oldFollows'), cue.start, cue.end), ...within(words.of('oldPrecedes'), cue.start, cue.end)]
    .length > 0;

export function newTermsOf(
  { lower }: Analysis,
  words: ChangeWords,
  cue: Cue,
  {
    stated,
    ends,
    codes,
  }: { readonly stated: Stated; readonly ends: readonly Span[]; readonly codes: readonly CodeNamed[] },
): NewTerms {
  const { start, end } = cue.sentence;
  const keep = <S extends Span>(list: readonly S[]): readonly S[] => {
    const inside = within(list, start, end);
    return inside.filter((span) => !isOld(lower, words, span, inside));
  };
  const compares = isComparing(words, cue);
  // "4.20 instead of 4.50" prices goods.
  const benefits = keep(stated.benefits).filter(({ offer }) => offer.kind !== 'unit-price' || !compares);
  const inside = within(codes, start, end);
  // "SUN" of SUN25 is no Sunday.
  const expiries = keep(ends).filter((span) => !inside.some((code) => code.start < span.end && span.start < code.end));
  const fresh = keep(codes);
  const [oldCode = null] = inside.filter((code) => !fresh.includes(code));
  const code = newCode(
    lower,
    fresh,
    cue,
    [...benefits, ...expiries].sort((a, b) => a.start - b.start),
  );
  return {
    benefit: nearest(benefits, cue),
    threshold: nearest(within(stated.thresholds, start, end), cue),
    expiry: nearest(expiries, cue),
    code: code ?? (oldCode === null ? null : (fresh[0] ?? null)),
    oldCode,
    compares,
  };
}
