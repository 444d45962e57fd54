import type { ExpiryDate } from '../domain/detection.schema.ts';

export type Said = {
  /** BCP 47; null where the page states none. */
  readonly language: string | null;
  /** When the message was written, ISO 8601 with an offset or `Z`; null where that is not known to the day. */
  readonly time: string | null;
};

/** An expiry as written, as a date; null where it has no one meaning. */
export function expiryDate(written: string, _said: Said): ExpiryDate | null {
  const stated = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  return stated === null ? null : { date: written, rule: { key: 'detect.expiry.stated' } };
}
