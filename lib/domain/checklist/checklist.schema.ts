import { z } from 'zod';
import { extentSchema } from '../capture.schema.ts';
import { stageSchema } from '../deal.schema.ts';
import { expiryDateSchema, minimumOrderSchema, offerSchema, redFlagKindSchema } from '../detection.schema.ts';
import { correctionSchema } from '../findings.schema.ts';
import { wordsSchema } from '../words.schema.ts';

/** In the order in which they are shown. */
export const ITEM_IDS = [
  'supplier-profile',
  'offer',
  'offer-before-order',
  'sender',
  'code-applied',
  'denial',
  'protection',
] as const;
export const itemIdSchema = z.enum(ITEM_IDS);
export type ItemId = z.infer<typeof itemIdSchema>;

/** `not-yet`: due at a later stage. `not-needed`: does not apply to this deal. */
export const itemStateSchema = z.enum(['not-yet', 'missing', 'partial', 'met', 'conflict', 'not-needed']);
export type ItemState = z.infer<typeof itemStateSchema>;

/** The one step that gets an item. */
export const stepSchema = z.object({
  /** What the button says. */
  label: wordsSchema,
  /** `capture`: capture the page in front; `open`: open `url` first; `switch-on`: switch the site of `url` on. */
  does: z.enum(['capture', 'open', 'switch-on']),
  url: z.string().nullable(),
  /** How much to capture; left out: what is in front. */
  extent: extentSchema.optional(),
});
export type Step = z.infer<typeof stepSchema>;

export const itemSchema = z.object({
  /** Name: `checklist.<id>.name`; why it matters: `checklist.<id>.why`. */
  id: itemIdSchema,
  state: itemStateSchema,
  /** Why it is in that state. At least one. */
  reasons: z.array(wordsSchema),
  /** Null when nothing is left to do or nothing can be done now. */
  next: stepSchema.nullable(),
  /** The captures that prove it, the best first. */
  captures: z.array(z.string()),
});
export type Item = z.infer<typeof itemSchema>;

/** What a message promises, as far as one was read or a person says. */
export const termsSchema = z.object({
  /** The code to be typed; null for an offer without a code. */
  code: z.string().nullable(),
  offer: offerSchema,
  minimumOrder: minimumOrderSchema.nullable(),
  /** The expiry as written; null when none is stated. */
  expires: z.string().nullable(),
  expiresOn: expiryDateSchema.nullable(),
});
export type Terms = z.infer<typeof termsSchema>;

/** A person's correction beside what was read. */
export const correctedSchema = z.object({
  asRead: termsSchema,
  /** SHA-256 of `salt` and the JSON of this, without spaces, stands in the custody log. */
  said: correctionSchema,
  salt: z.string(),
  /** Device clock, ISO 8601 UTC. */
  at: z.string(),
});
export type Corrected = z.infer<typeof correctedSchema>;

/** What one message of the supplier did to an offer; in the order in which it was said. */
export const offerStepSchema = z.object({
  kind: z.enum(['offered', 'repeated', 'changed', 'extended', 'withdrawn']),
  /** The earliest instant that the message's time can mean, ISO 8601 UTC; null where the page shows no usable time. */
  at: z.string().nullable(),
  /** Time of the message as written; null when none. */
  written: z.string().nullable(),
  captureId: z.string(),
  messageKey: z.string(),
  /** The words around it. */
  quote: z.string(),
  /** What this message states; null where it leaves that as it was. */
  offer: offerSchema.nullable(),
  minimumOrder: minimumOrderSchema.nullable(),
  expires: z.string().nullable(),
  expiresOn: expiryDateSchema.nullable(),
  /** Name of the sender as shown; null when not shown. */
  by: z.string().nullable(),
  /** `in`: the supplier. Otherwise the page does not say clearly who wrote it, and the step is unsure. */
  direction: z.enum(['in', 'unknown', 'conflict']),
  reason: wordsSchema,
  /** A dismissal of the change is kept under this; null where the message only names the offer. Absent in older assessments. */
  changeId: z.string().nullable().optional(),
});
export type OfferStep = z.infer<typeof offerStepSchema>;

/** What was promised, across all captures of a deal. */
const promised = {
  offer: offerSchema,
  expires: z.string().nullable(),
  /** What had become of it when the order was placed; without an order: now. Absent in older assessments. */
  standing: z.enum(['stands', 'withdrawn', 'expired']).optional(),
  /** How the offer came about and what became of it, the earliest first. Absent in older assessments. */
  steps: z.array(offerStepSchema).optional(),
  /** Of the sighting that stands for it. Absent in older assessments, as all that is optional here. */
  minimumOrder: minimumOrderSchema.nullable().optional(),
  expiresOn: expiryDateSchema.nullable().optional(),
  /** 0 to 1: that of its surest sighting. */
  confidence: z.number().optional(),
  verdict: z.enum(['open', 'confirmed', 'dismissed', 'corrected']),
  sightings: z.array(
    z.object({
      id: z.string(),
      captureId: z.string(),
      /** Where: key of the message, or `text`, `console`. */
      place: z.string(),
      start: z.number(),
      end: z.number(),
      /** The words around it. */
      quote: z.string(),
      sender: z.string().nullable(),
      direction: z.enum(['in', 'out', 'unknown', 'conflict']),
      /** Time of the message as written; null when none. */
      written: z.string().nullable(),
      reason: wordsSchema,
      /** What counts: as read, or as the person corrected it. */
      terms: termsSchema.optional(),
      /** 0 to 1. */
      confidence: z.number().optional(),
      verdict: z.enum(['open', 'confirmed', 'dismissed', 'corrected']).optional(),
      corrected: correctedSchema.nullable().optional(),
    }),
  ),
};

/** One code. */
export const codeSummarySchema = z.object({ code: z.string(), ...promised });
export type CodeSummary = z.infer<typeof codeSummarySchema>;

/** One benefit that was offered without a code. */
export const offerSummarySchema = z.object({ code: z.null(), ...promised });
export type OfferSummary = z.infer<typeof offerSummarySchema>;
/** What a person judges. */
export type Summary = CodeSummary | OfferSummary;

/** A red flag in one message that is not the buyer's own. */
export const redFlagSeenSchema = z.object({
  /** Its verdict is kept under this. */
  id: z.string(),
  kind: redFlagKindSchema,
  /** The earliest capture of the message. */
  captureId: z.string(),
  messageKey: z.string(),
  /** The words around it. */
  quote: z.string(),
  reason: wordsSchema,
  /** Name of the sender as shown; null when not shown. */
  sender: z.string().nullable(),
  /** Time of the message as written; null when none. */
  written: z.string().nullable(),
  /** `dismissed`: the person has put it away. */
  verdict: z.enum(['open', 'confirmed', 'dismissed', 'corrected']),
});
export type RedFlagSeen = z.infer<typeof redFlagSeenSchema>;

/** The checklist of one deal, computed from its captures, never ticked by hand. */
export const assessmentSchema = z.object({
  dealId: z.string(),
  /** Device clock, ISO 8601 UTC. */
  at: z.string(),
  stage: stageSchema,
  items: z.array(itemSchema),
  codes: z.array(codeSummarySchema),
  /** The offers without a code. Absent in older assessments. */
  offers: z.array(offerSummarySchema).optional(),
  /** In the order of their captures. Absent in older assessments. */
  redFlags: z.array(redFlagSeenSchema).optional(),
  /** Items due now (not `not-yet`, not `not-needed`), and of those the ones not met. */
  due: z.number(),
  missing: z.number(),
  /** How many captures it rests on. */
  captures: z.number(),
});
export type Assessment = z.infer<typeof assessmentSchema>;
