import { z } from 'zod';
import { wordsSchema } from './words.schema.ts';

/** The benefit promised. */
export const offerSchema = z.object({
  kind: z.enum(['percent', 'amount', 'unit-price', 'free-shipping', 'bundle', 'none']),
  /** Percent, money off, or resulting unit price; null where the kind has none. */
  value: z.number().nullable(),
  /** ISO 4217; null for a percentage or where none is written. */
  currency: z.string().nullable(),
});
export type Offer = z.infer<typeof offerSchema>;

export const minimumOrderSchema = z.object({
  value: z.number(),
  /** `units`, or an ISO 4217 currency. */
  unit: z.string(),
});

export type MinimumOrder = z.infer<typeof minimumOrderSchema>;

/** Place in the text, in UTF-16 units; `end` is exclusive. */
const span = { start: z.number(), end: z.number() };
const judged = {
  /** 0 to 1. */
  confidence: z.number(),
  /** Why, in words that a person can be shown. */
  reason: wordsSchema,
};

/** An expiry as a date: a suggestion, with the rule that made it out of what is written. */
export const expiryDateSchema = z.object({
  /** Last day on which the offer holds, `YYYY-MM-DD`, in the calendar of the message. */
  date: z.string(),
  rule: wordsSchema,
});
export type ExpiryDate = z.infer<typeof expiryDateSchema>;

export const codeFindingSchema = z.object({
  /** The string to be typed, as written. */
  code: z.string(),
  /** The typed form of a code written with spaces between its letters; null otherwise. */
  canonical: z.string().nullable(),
  ...span,
  offer: offerSchema,
  minimumOrder: minimumOrderSchema.nullable(),
  /** The expiry as written, without its preposition; null when none is stated. */
  expires: z.string().nullable(),
  /** Null when nothing is stated, it has no one meaning, or the time of the message is needed and not known. */
  expiresOn: expiryDateSchema.nullable(),
  ...judged,
});
export type CodeFinding = z.infer<typeof codeFindingSchema>;

export const offerFindingSchema = z.object({
  ...span,
  offer: offerSchema,
  minimumOrder: minimumOrderSchema.nullable(),
  expires: z.string().nullable(),
  expiresOn: expiryDateSchema.nullable(),
  ...judged,
});
export type OfferFinding = z.infer<typeof offerFindingSchema>;

export const errorFindingSchema = z.object({
  /** Always in the form `SDE-ERR-7A3F`. */
  errorId: z.string(),
  ...span,
});
export type ErrorFinding = z.infer<typeof errorFindingSchema>;

export const redFlagKindSchema = z.enum([
  'off-platform-payment',
  'credential-request',
  'external-link',
  'lookalike-domain',
  'stacking',
  'post-payment-discount',
  /** A code from a coupon site, a video or a message nobody asked for. */
  'code-from-elsewhere',
  /** A code of AliExpress, which Alibaba.com does not take. */
  'aliexpress-code',
]);
export type RedFlagKind = z.infer<typeof redFlagKindSchema>;

/** An act that the message proposes and that a careful friend would warn of. */
export const redFlagSchema = z.object({ kind: redFlagKindSchema, ...span, ...judged });
export type RedFlag = z.infer<typeof redFlagSchema>;

/** What the message does to an offer made before it. */
export const changeFindingSchema = z.object({
  kind: z.enum(['withdrawn', 'changed', 'extended']),
  /** The code it names, as written; null where it speaks of "the offer" or "it". */
  code: z.string().nullable(),
  /** It says that `code` takes the place of another. */
  replaces: z.boolean().optional(),
  /** The new benefit, minimum and expiry; null where they stay as they were. */
  offer: offerSchema.nullable(),
  minimumOrder: minimumOrderSchema.nullable(),
  expires: z.string().nullable(),
  expiresOn: expiryDateSchema.nullable(),
  ...span,
  ...judged,
});
export type ChangeFinding = z.infer<typeof changeFindingSchema>;

/** All that one text holds. */
export const detectionSchema = z.object({
  codes: z.array(codeFindingSchema),
  offers: z.array(offerFindingSchema),
  errors: z.array(errorFindingSchema),
  redFlags: z.array(redFlagSchema),
  changes: z.array(changeFindingSchema),
  /**
   * Place in the text as written, in UTF-16 units, from which on nothing was searched: reading has to end in bounded time,
   * and what was left out has to be said. Null where all was read; absent in what an older detector read.
   */
  unreadFrom: z.number().nullable().optional(),
});
export type Detection = z.infer<typeof detectionSchema>;
