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

/** Place in the text, in UTF-16 units; `end` is exclusive. */
const span = { start: z.number(), end: z.number() };
const judged = {
  /** 0 to 1. */
  confidence: z.number(),
  /** Why, in words that a person can be shown. */
  reason: wordsSchema,
};

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
  ...judged,
});
export type CodeFinding = z.infer<typeof codeFindingSchema>;

export const offerFindingSchema = z.object({
  ...span,
  offer: offerSchema,
  minimumOrder: minimumOrderSchema.nullable(),
  expires: z.string().nullable(),
  ...judged,
});
export type OfferFinding = z.infer<typeof offerFindingSchema>;

export const errorFindingSchema = z.object({
  /** Always in the form `SDE-ERR-7A3F`. */
  errorId: z.string(),
  ...span,
});
export type ErrorFinding = z.infer<typeof errorFindingSchema>;

/** All that one text holds. */
export const detectionSchema = z.object({
  codes: z.array(codeFindingSchema),
  offers: z.array(offerFindingSchema),
  errors: z.array(errorFindingSchema),
});
export type Detection = z.infer<typeof detectionSchema>;
