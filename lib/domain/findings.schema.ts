import { z } from 'zod';
import { detectionSchema, minimumOrderSchema, offerSchema } from './detection.schema.ts';
import { messageSchema } from './message.schema.ts';

/**
 * What was found in one capture: interpretation, kept beside the record, made anew whenever the detector learns.
 * Only texts with a finding are listed.
 */
export const findingsSchema = z.object({
  captureId: z.string(),
  /** Version of lib/detect that made this. */
  detector: z.number(),
  messages: z.array(
    z.object({
      message: messageSchema.pick({
        key: true,
        keyKind: true,
        sender: true,
        senderAddress: true,
        direction: true,
        time: true,
        text: true,
        marks: true,
      }),
      detection: detectionSchema,
    }),
  ),
  /** Found in the page's text outside its messages. */
  text: detectionSchema,
  /** The words around each code found in that text, by its start; the text itself is an artifact. */
  textQuotes: z.array(z.object({ start: z.number(), quote: z.string() })).optional(),
  /** Found in console entries; `entry` is the index in `console.json`. */
  console: z.array(z.object({ entry: z.number(), text: z.string(), at: z.string(), detection: detectionSchema })),
});
export type Findings = z.infer<typeof findingsSchema>;

/** What the person says that a message means, in place of what was read. The sealed record stays as it is. */
export const correctionSchema = z.object({
  /** The code to be typed; null for an offer without a code. */
  code: z.string().trim().min(1).max(80).nullable(),
  offer: offerSchema,
  minimumOrder: minimumOrderSchema.nullable(),
  /** The expiry in the words of the message; null when it states none. */
  expires: z.string().trim().min(1).max(120).nullable(),
  /** Last day on which the offer holds; null when it is not known. */
  expiresOn: z.iso.date().nullable(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** `open`: nothing, or taken back. */
export const judgementSchema = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.enum(['open', 'confirmed', 'dismissed']) }),
  z.object({ verdict: z.literal('corrected'), corrected: correctionSchema }),
]);
export type Judgement = z.infer<typeof judgementSchema>;

/** What the person said of one sighting of a code or of an offer without one, of one change or one red flag; of several verdicts on one message the last counts. */
export const verdictSchema = z
  .object({
    /** Its id, see lib/domain/findings.ts. */
    sighting: z.string(),
    captureId: z.string(),
    /** Device clock, ISO 8601 UTC. */
    at: z.string(),
    /** Random, hex: with it the hash of a correction in the custody log can be checked, and without it not be guessed. */
    salt: z.string().optional(),
  })
  .and(judgementSchema);
export type Verdict = z.infer<typeof verdictSchema>;
