import { z } from 'zod';
import { messageSchema } from './message.schema.ts';
import { pageStateSchema } from './page-state.schema.ts';

/** One place in a conversation, in the order of the page. */
export const slotSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('message'), message: messageSchema }),
  /** A row that was there and was never drawn, or could not be read. */
  z.object({
    is: z.literal('hole'),
    /** The site's own id of the row where it has one. */
    key: z.string().nullable(),
    reason: z.enum(['not-drawn', 'collapsed', 'unread']),
    /** Trimmed HTML of an unread row, for a repair; null for the others. */
    html: z.string().nullable(),
  }),
  /** Two windows of the list without a shared message: what stood between them is not known. */
  z.object({ is: z.literal('break') }),
]);
export type Slot = z.infer<typeof slotSchema>;

/** Why the upper end of a conversation is believed to be its beginning. */
export const topReasonSchema = z.enum([
  /** The site shows its own mark of the beginning. */
  'marker',
  /** At the upper end nothing new came over several pauses, and nothing was loading. */
  'nothing-more-came',
  /** All of it stood in the page, and nothing scrolls. */
  'all-in-view',
]);

/** What one stretch of scrolling through a conversation gave. Several follow each other; each joins the one before. */
export const harvestChunkSchema = z.object({
  /** How the page stood at the end of the stretch. */
  state: pageStateSchema,
  /** Slots seen in this stretch, the oldest first. The lowest ones are those that the stretch before ended with. */
  slots: z.array(slotSchema),
  /** Where the scrolling has got to. `stuck`: the list gives nothing more and is not at its beginning. */
  at: z.enum(['going-up', 'top', 'stuck']),
  top: topReasonSchema.nullable(),
  /** Keys of messages whose text changed between two looks of this stretch. */
  changed: z.array(z.string()),
  /** Steps scrolled in this stretch. */
  steps: z.number(),
});
export type HarvestChunk = z.infer<typeof harvestChunkSchema>;

/** How a harvest begins: the list is at its newest message. */
export const harvestStartSchema = z.object({
  found: pageStateSchema,
  /** Names the conversation as the reader does; null where it has no name. */
  conversation: z.string().nullable(),
  /** Does the conversation scroll? */
  scrolls: z.boolean(),
});
export type HarvestStart = z.infer<typeof harvestStartSchema>;

/** How it ended: the list stood at its newest message once more, then where the person had left it. */
export const harvestEndSchema = z.object({
  conversation: z.string().nullable(),
  /** Slots at the lower end as they stand now: what arrived meanwhile is among them. */
  newest: z.array(slotSchema),
  /** Is the conversation where the person had left it, within a few pixels? */
  restored: z.boolean(),
});
export type HarvestEnd = z.infer<typeof harvestEndSchema>;

/** Where a message is to stand in the box: in its middle, or at its upper end with as much as possible behind it. */
export type Standing = 'middle' | 'top';

/** A message brought into view, and every message that stands in view with it. */
export const shownMessagesSchema = z.object({
  state: pageStateSchema,
  /** Places in the window, CSS pixels. */
  messages: z.array(messageSchema.pick({ key: true, rect: true })),
});
export type ShownMessages = z.infer<typeof shownMessagesSchema>;
