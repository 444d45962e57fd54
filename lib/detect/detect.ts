import type { Detection } from '../domain/detection.schema.ts';
import { analyse } from './analysis.ts';
import { findBenefits } from './benefits.ts';
import { termsOf } from './code-terms.ts';
import { codelessOffers } from './codeless-offers.ts';
import { type CodeSeen, findCodes } from './codes.ts';
import { findErrors } from './errors.ts';
import { findExpiries } from './expiries.ts';
import { type Span, spanAt } from './sentences.ts';
import type { Stated } from './stated.ts';
import { findThresholds } from './thresholds.ts';

/** Counts up whenever the detector reads a text differently; findings of an older version are made anew. */
export const DETECTOR_VERSION = 1;

/** Digits inside of a code state nothing ("GLASSJAR12" is no 12 %). */
function outsideOf(codes: readonly CodeSeen[], { benefits, thresholds, expiries }: Stated): Stated {
  const isOutside = ({ start, end }: Span): boolean => {
    const before = codes[spanAt(codes, start)];
    const next = codes[spanAt(codes, start) + 1];
    return (before === undefined || before.end <= start) && (next === undefined || next.start >= end);
  };
  return {
    benefits: benefits.filter(isOutside),
    thresholds: thresholds.filter(({ numberStart }) => isOutside({ start: numberStart, end: numberStart + 1 })),
    expiries: expiries.filter(isOutside),
  };
}

/** Finds codes, offers and order-engine errors in one text. Never throws; the time grows with the length. */
export function detect(input: { readonly text: string; readonly language?: string | null }): Detection {
  const analysis = analyse(input.text);
  const { normal } = analysis;
  const thresholds = findThresholds(analysis);
  const stated = { thresholds, benefits: findBenefits(analysis, thresholds), expiries: findExpiries(analysis) };
  const codes = findCodes(analysis, stated.benefits);
  const outside = outsideOf(codes, stated);
  const terms = termsOf(analysis, outside, codes);
  return {
    codes: codes.map(({ text, canonical, start, end, confidence, reason }, i) => ({
      code: text,
      canonical,
      ...normal.place(start, end),
      offer: terms[i]?.offer ?? { kind: 'none', value: null, currency: null },
      minimumOrder: terms[i]?.minimumOrder ?? null,
      expires: terms[i]?.expires ?? null,
      confidence,
      reason,
    })),
    offers: codes.length > 0 ? [] : codelessOffers(analysis, outside),
    errors: findErrors(normal),
  };
}
