import type { CodeFinding, Offer, OfferFinding } from '../domain/detection.schema.ts';
import { type Analysis, sentenceAt } from './analysis.ts';
import type { Benefit } from './benefits.ts';
import type { CodeSeen } from './codes.ts';
import { type Span, spanAt, within } from './sentences.ts';
import type { Threshold } from './thresholds.ts';

/** What a text says of conditions; all lists sorted by place. */
export type Stated = {
  readonly benefits: readonly Benefit[];
  readonly thresholds: readonly Threshold[];
  readonly expiries: readonly Span[];
};
type Terms = Pick<CodeFinding, 'offer' | 'minimumOrder' | 'expires'>;

const NONE: Offer = { kind: 'none', value: null, currency: null };
/** Terms stand within a few sentences of their code. */
const REACH = 260;

/** Several benefits in one breath are a bundle, worth its percentage or its money. */
function combine(benefits: readonly Benefit[]): Offer {
  const [first] = benefits;
  if (first === undefined) return NONE;
  const kinds = new Set(benefits.map(({ offer }) => offer.kind));
  const bundled = kinds.has('bundle') || (kinds.has('free-shipping') && (kinds.has('percent') || kinds.has('amount')));
  if (!bundled) return first.offer;
  const valued = benefits.find(({ offer }) => offer.kind === 'percent' || offer.kind === 'amount')?.offer;
  return { kind: 'bundle', value: valued?.value ?? null, currency: valued?.currency ?? null };
}

const minimumOf = (threshold: Threshold | undefined): Terms['minimumOrder'] =>
  threshold === undefined ? null : { value: threshold.value, unit: threshold.unit };

/** Where the terms of one code may stand: after it up to the next code, before it back to the one before. */
function realm(analysis: Analysis, codes: readonly CodeSeen[], i: number): { before: Span; after: Span; rest: Span } {
  const code = codes[i] as CodeSeen;
  const sentence = sentenceAt(analysis, code.start);
  const previous = codes[i - 1]?.end ?? 0;
  const next = codes[i + 1]?.start ?? analysis.lower.length;
  const end = Math.min(next, code.end + REACH);
  return {
    before: { start: Math.max(previous, sentence.start), end: code.start },
    after: { start: code.end, end: Math.min(end, sentence.end) },
    rest: { start: Math.min(end, sentence.end), end },
  };
}

/** The first place in which anything stands. */
function firstIn<S extends Span>(list: readonly S[], places: readonly Span[]): S[] {
  for (const { start, end } of places) {
    const found = within(list, start, end);
    if (found.length > 0) return found;
  }
  return [];
}

/** A code that is refused, over, or only asked about promises nothing, whatever it once did. */
function isInvalid(
  analysis: Analysis,
  code: CodeSeen,
  previousEnd: number,
  after: Span,
  firstBenefit: number,
): boolean {
  const { lower, marks } = analysis;
  const clause = lower.slice(after.start, after.end).split(/[;；]|, but/)[0] ?? '';
  const from = Math.max(previousEnd, code.start - 46);
  const before = lower.slice(from, code.start);
  const wrong = /(?:^|\s)(?:not|не|nicht|pas|no es|不是)\s["“']?$/u.test(before);
  return (
    wrong ||
    within(marks.invalid, from, code.start).length > 0 ||
    within(marks.invalid, after.start, Math.min(after.start + clause.length, firstBenefit)).length > 0
  );
}

/** With several codes, do the terms stand before each ("from 20 boxes A, from 50 boxes B")? */
function leadsWith(list: readonly Span[], analysis: Analysis, codes: readonly CodeSeen[]): boolean {
  const last = codes.length - 1;
  if (last < 1) return false;
  const inFirst = within(list, realm(analysis, codes, 0).before.start, codes[0]?.start ?? 0).length > 0;
  return inFirst && within(list, codes[last]?.end ?? 0, realm(analysis, codes, last).after.end).length === 0;
}

export function termsOf(analysis: Analysis, stated: Stated, codes: readonly CodeSeen[], i: number): Terms {
  const code = codes[i] as CodeSeen;
  const { before, after, rest } = realm(analysis, codes, i);
  const next = { start: code.end, end: rest.end };
  const expiry = firstIn(stated.expiries, [after, rest, before])[0] ?? sharedExpiry(stated, codes, i);
  const terms = {
    minimumOrder: minimumOf(
      firstIn(stated.thresholds, leadsWith(stated.thresholds, analysis, codes) ? [before] : [after, before, rest])[0],
    ),
    expires: expiry === undefined ? null : analysis.normal.text.slice(expiry.start, expiry.end),
  };
  const firstBenefit = within(stated.benefits, after.start, after.end)[0]?.start ?? after.end;
  if (isInvalid(analysis, code, codes[i - 1]?.end ?? 0, after, firstBenefit)) return { ...terms, offer: NONE };
  const benefits = firstIn(
    stated.benefits,
    leadsWith(stated.benefits, analysis, codes) ? [before] : [after, before, next],
  );
  return { ...terms, offer: combine(benefits) };
}

/** "A saves 9, B saves 24, by 9 October": the day at the end holds for all of them. */
function sharedExpiry({ expiries }: Stated, codes: readonly CodeSeen[], i: number): Span | undefined {
  const last = codes.at(-1);
  if (last === undefined || i === codes.length - 1 || codes.length < 2) return undefined;
  return within(expiries, last.end, last.end + 60)[0];
}

/** What the buyer asks for, and what is refused, nobody grants. */
const ASKED =
  /？|吗|possible|how about|what about|do you|is there|will you|any discount|可以给|能不能|(?:can|could|would) you|we need|our target|counter|is it possible|¿|please give|if you can|не можем|cannot|can not|can't|impossible|不能|没办法|できません/u;

/** Offers that need no code, in texts that hold none. */
export function codelessOffers(analysis: Analysis, stated: Stated): OfferFinding[] {
  const { lower, normal, sentences } = analysis;
  const granted = stated.benefits.filter(({ granted: is }) => is);
  const groups = Map.groupBy(granted, (benefit) => spanAt(sentences, benefit.start));
  return [...groups.entries()].flatMap(([at, benefits]) => {
    const sentence = sentences[at];
    if (sentence === undefined || ASKED.test(lower.slice(sentence.start, sentence.end + 1))) return [];
    const offers = combine(benefits).kind === 'bundle' ? [combine(benefits)] : distinct(benefits);
    const threshold = minimumOf(within(stated.thresholds, sentence.start, sentence.end)[0]);
    const expiry = within(stated.expiries, sentence.start, sentence.end)[0];
    return offers.map((offer) => ({
      ...normal.place(benefits[0]?.start ?? sentence.start, benefits.at(-1)?.end ?? sentence.end),
      offer,
      minimumOrder: threshold,
      expires: expiry === undefined ? null : normal.text.slice(expiry.start, expiry.end),
      confidence: 0.6,
      reason: { key: `detect.offer.${offer.kind}` },
    }));
  });
}

const distinct = (benefits: readonly Benefit[]): Offer[] => [
  ...new Map(benefits.map(({ offer }) => [JSON.stringify(offer), offer])).values(),
];
