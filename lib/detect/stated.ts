import type { CodeFinding, Offer } from '../domain/detection.schema.ts';
import type { Benefit } from './benefits.ts';
import type { Span } from './sentences.ts';
import type { Threshold } from './thresholds.ts';

/** What a text says of conditions; all lists sorted by place. */
export type Stated = {
  readonly benefits: readonly Benefit[];
  readonly thresholds: readonly Threshold[];
  readonly expiries: readonly Span[];
};

export const NO_OFFER: Offer = { kind: 'none', value: null, currency: null };

/** Several benefits in one breath are a bundle, worth its percentage or its money. */
export function combine(benefits: readonly Benefit[]): Offer {
  const [first] = benefits;
  if (first === undefined) return NO_OFFER;
  const [, second] = benefits;
  // "- US $118.56 (8 %)": the sum is what the percentage came to.
  if (first.offer.kind === 'amount' && second?.offer.kind === 'percent' && second.start - first.end <= 3)
    return second.offer;
  const kinds = new Set(benefits.map(({ offer }) => offer.kind));
  const bundled = kinds.has('bundle') || (kinds.has('free-shipping') && (kinds.has('percent') || kinds.has('amount')));
  if (!bundled) return first.offer;
  const valued = benefits.find(({ offer }) => offer.kind === 'percent' || offer.kind === 'amount')?.offer;
  return { kind: 'bundle', value: valued?.value ?? null, currency: valued?.currency ?? null };
}

export const minimumOf = (threshold: Threshold | undefined): CodeFinding['minimumOrder'] =>
  threshold === undefined ? null : { value: threshold.value, unit: threshold.unit };
