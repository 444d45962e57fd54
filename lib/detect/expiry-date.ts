import type { ExpiryDate } from '../domain/detection.schema.ts';
import { momentOf } from './expiry-date/calendar.ts';
import type { Parts } from './expiry-date/parts.ts';
import { readParts } from './expiry-date/reading.ts';
import { applyRules } from './expiry-date/rules.ts';
import { normalise } from './normalise.ts';

export type Said = {
  /** BCP 47; null where the page states none. */
  readonly language: string | null;
  /** When the message was written, ISO 8601 with an offset or `Z`; null where that is not known to the day. */
  readonly time: string | null;
};

/** No expiry is longer; a longer text is none. */
const LONGEST = 60;

/** Sellers repeat their expiries, and a name costs a tenth of a millisecond: the last ones read are kept. They hold no time. */
const KEPT = 256;
const kept = new Map<string, Parts | null>();

function partsOf(written: string, language: string | null): Parts | null {
  const key = `${language ?? ''}\n${written}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const parts = readParts(normalise(written).lower, language);
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, parts);
  return parts;
}

/** The last day on which an offer holds, from its expiry as written; null where that has no one meaning. */
export function expiryDate(written: string, { language, time }: Said): ExpiryDate | null {
  if (written.length > LONGEST) return null;
  const parts = partsOf(written, language);
  return parts === null ? null : applyRules(parts, momentOf(time));
}
