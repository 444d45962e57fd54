import { z } from 'zod';
import { FAILURE_CODES } from './failure.ts';
import { topReasonSchema } from './harvest.schema.ts';

const endSchema = z.object({
  key: z.string(),
  /** Time as the page writes it; null where it shows none. */
  written: z.string().nullable(),
  /** Earliest instant that it can mean, ISO 8601 UTC; null where it was not understood. */
  from: z.string().nullable(),
});

/** A stretch of a conversation that was not read, between the messages that were. */
export const conversationGapSchema = z.object({
  /** Key of the last message before it; null at the beginning. */
  after: z.string().nullable(),
  /** Key of the first message after it; null at the end. */
  before: z.string().nullable(),
  /** Rows in it; null where their number is not known. */
  rows: z.number().nullable(),
  reason: z.enum(['not-drawn', 'collapsed', 'unread', 'not-joined', 'not-reached']),
  /** Trimmed HTML of a row that could not be read, for a repair. */
  html: z.string().nullable(),
});
export type ConversationGap = z.infer<typeof conversationGapSchema>;

/** The completeness certificate of a whole conversation: what was read, in which order, and what was not. */
export const certificateSchema = z.object({
  first: endSchema.nullable(),
  last: endSchema.nullable(),
  count: z.number(),
  /** Messages by the day of their time, in the person's zone, `2026-11-20`; `null` for those without a day. */
  days: z.array(z.object({ day: z.string().nullable(), count: z.number() })),
  /** Keys in the order of the conversation; the messages themselves stand in `messages.json` in the same order. */
  keys: z.array(z.string()),
  gaps: z.array(conversationGapSchema),
  top: z.object({ reached: z.boolean(), reason: topReasonSchema.nullable() }),
  /** Keys of messages that came while it was read. */
  arrived: z.array(z.string()),
  /** Keys of messages whose text changed while it was read; the later text is kept. */
  changed: z.array(z.string()),
  /** The conversation as its reader named it before and after: equal, or the harvest was stopped. */
  conversation: z.object({ before: z.string().nullable(), after: z.string().nullable() }),
  steps: z.number(),
  milliseconds: z.number(),
  /** Why it ended early; null when it came to its end. */
  stopped: z.enum(FAILURE_CODES).nullable(),
  /** Was the conversation left where the person had it? */
  restored: z.boolean(),
  /** Pictures of the conversation: of messages with offers, or of all of it. */
  pictures: z.object({
    of: z.enum(['offers', 'all']),
    /** Keys of messages that should be in a picture and are in none. */
    missing: z.array(z.string()),
  }),
});
export type Certificate = z.infer<typeof certificateSchema>;
