import { z } from 'zod';
import { detectionSchema } from './detection.schema.ts';
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

/** What the person said of one sighting. */
export const verdictSchema = z.object({
  /** `<capture id>:<message key | text | console>:<start>`. */
  sighting: z.string(),
  captureId: z.string(),
  verdict: z.enum(['confirmed', 'dismissed']),
  /** Device clock, ISO 8601 UTC. */
  at: z.string(),
});
export type Verdict = z.infer<typeof verdictSchema>;
