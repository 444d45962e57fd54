import type { Detection } from '../domain/detection.schema.ts';
import { analyse } from './analysis.ts';
import { findBenefits } from './benefits.ts';
import { findCodes } from './codes.ts';
import { findErrors } from './errors.ts';
import { findExpiries } from './expiries.ts';
import { codelessOffers, termsOf } from './terms.ts';
import { findThresholds } from './thresholds.ts';

/** Counts up whenever the detector reads a text differently; findings of an older version are made anew. */
export const DETECTOR_VERSION = 2;

/** Finds codes, offers and order-engine errors in one text. Never throws; the time grows with the length. */
export function detect(input: { readonly text: string; readonly language?: string | null }): Detection {
  const analysis = analyse(input.text);
  const { normal } = analysis;
  const thresholds = findThresholds(analysis);
  const stated = { thresholds, benefits: findBenefits(analysis, thresholds), expiries: findExpiries(analysis) };
  const codes = findCodes(analysis, stated.benefits);
  const apartFromCodes = {
    ...stated,
    benefits: stated.benefits.filter(({ start, end }) => !codes.some((code) => start < code.end && code.start < end)),
    thresholds: thresholds.filter(
      ({ numberStart }) => !codes.some((code) => numberStart >= code.start && numberStart < code.end),
    ),
  };
  return {
    codes: codes.map((code, i) => ({
      code: code.text,
      canonical: code.canonical,
      ...normal.place(code.start, code.end),
      ...termsOf(analysis, apartFromCodes, codes, i),
      confidence: code.confidence,
      reason: code.reason,
    })),
    offers: codes.length > 0 ? [] : codelessOffers(analysis, apartFromCodes),
    errors: findErrors(normal),
  };
}
