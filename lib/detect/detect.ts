import type { Detection, ExpiryDate } from '../domain/detection.schema.ts';
import { type Analysis, analyse } from './analysis.ts';
import { findBenefits } from './benefits.ts';
import { findChanges } from './changes.ts';
import { termsOf } from './code-terms.ts';
import { codelessOffers } from './codeless-offers.ts';
import { type CodeSeen, findCodes } from './codes.ts';
import { findErrors } from './errors.ts';
import { findExpiries } from './expiries.ts';
import { expiryDate } from './expiry-date.ts';
import { findRedFlags } from './red-flags.ts';
import { type Span, spanAt } from './sentences.ts';
import type { Stated } from './stated.ts';
import { findThresholds } from './thresholds.ts';

/** Counts up whenever the detector reads a text differently; findings of an older version are made anew. */
export const DETECTOR_VERSION = 3;

/** Digits inside of a code state nothing ("GLASSJAR12" is no 12 %). */
function outsideOf(codes: readonly CodeSeen[], stated: Stated): Stated {
  if (codes.length === 0) return stated;
  const { benefits, thresholds, expiries } = stated;
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

/** Looked up when first asked for: most messages name no terms. */
class LazyStated implements Stated {
  readonly #analysis: Analysis;
  #thresholds: Stated['thresholds'] | null = null;
  #benefits: Stated['benefits'] | null = null;
  #expiries: Stated['expiries'] | null = null;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }
  get thresholds(): Stated['thresholds'] {
    this.#thresholds ??= findThresholds(this.#analysis);
    return this.#thresholds;
  }
  get benefits(): Stated['benefits'] {
    this.#benefits ??= findBenefits(this.#analysis, this.thresholds);
    return this.#benefits;
  }
  get expiries(): Stated['expiries'] {
    this.#expiries ??= findExpiries(this.#analysis);
    return this.#expiries;
  }
}

/** "We have to cancel the 5 % discount" offers nothing. */
const standing = <O extends Span>(offers: readonly O[], changes: readonly ChangeSeen[]): O[] =>
  offers.filter(
    ({ start, end }) =>
      !changes.some(
        (change) => change.kind === 'withdrawn' && change.start <= end + BESIDE && start <= change.end + BESIDE,
      ),
  );
type ChangeSeen = Span & { readonly kind: string };
/** A withdrawal and what it takes back stand this near, in characters of the text as written. */
const BESIDE = 40;

/** Characters that are read; where more is written, `unreadFrom` says so. */
export const LONGEST_TEXT = 200_000;

export type DetectInput = {
  readonly text: string;
  /** BCP 47, where the page states it. */
  readonly language?: string | null;
  /** When the message was written, ISO 8601 with an offset or `Z`; null where that is not known to the day. */
  readonly time?: string | null;
};

/**
 * Finds codes, offers, order-engine errors, red flags and changes of earlier offers in one text. Never throws; the time
 * grows with the length.
 */
export function detect(input: DetectInput): Detection {
  const dated = (written: string | null): ExpiryDate | null =>
    written === null ? null : expiryDate(written, { language: input.language ?? null, time: input.time ?? null });
  const analysis = analyse(input.text.slice(0, LONGEST_TEXT));
  const { normal } = analysis;
  const stated = new LazyStated(analysis);
  const codes = findCodes(analysis, stated);
  const outside = outsideOf(codes, stated);
  const terms = codes.length === 0 ? [] : termsOf(analysis, outside, codes);
  const changes = findChanges(analysis, outside, codes);
  const offers = codes.length > 0 ? [] : standing(codelessOffers(analysis, outside), changes);
  return {
    codes: codes.map(({ text, canonical, start, end, confidence, reason }, i) => ({
      code: text,
      canonical,
      ...normal.place(start, end),
      offer: terms[i]?.offer ?? { kind: 'none', value: null, currency: null },
      minimumOrder: terms[i]?.minimumOrder ?? null,
      expires: terms[i]?.expires ?? null,
      expiresOn: dated(terms[i]?.expires ?? null),
      confidence,
      reason,
    })),
    offers: offers.map((found) => ({ ...found, expiresOn: dated(found.expires) })),
    errors: findErrors(normal),
    redFlags: findRedFlags(analysis, codes),
    changes: changes.map((found) => ({ ...found, expiresOn: dated(found.expires) })),
    unreadFrom: input.text.length > LONGEST_TEXT ? LONGEST_TEXT : null,
  };
}
