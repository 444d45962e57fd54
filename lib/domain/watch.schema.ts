import { z } from 'zod';

/** Why keeping watch ended by itself; each has its sentence `watch.ended.<code>`. */
export const watchEndSchema = z.enum([
  /** The document that was watched is gone: left, closed or loaded anew. */
  'page-left',
  /** The browser lets no script of ours into the page any more. */
  'no-permission',
  'storage-full',
]);
export type WatchEnd = z.infer<typeof watchEndSchema>;

/** What is known of the conversation that one tab keeps watch over. Lives as long as the browser session. */
export const watchSchema = z.discriminatedUnion('at', [
  z.object({
    at: z.literal('on'),
    /** The conversation as its reader names it. */
    conversation: z.string(),
    /** Who it is with, as shown; null when not shown. */
    title: z.string().nullable(),
    /** Random name of the document in which it was switched on. */
    document: z.string(),
    /** Key of each message that was kept, and a short hash of its text and marks as last kept. */
    seen: z.array(z.tuple([z.string(), z.string()])),
    /** Console entries of this document that the page had told of when the last capture was made. */
    journal: z.number(),
  }),
  /** `document`: the one in which the end was noticed; null when the page did not answer any more. */
  z.object({ at: z.literal('ended'), why: watchEndSchema, document: z.string().nullable() }),
]);
export type Watch = z.infer<typeof watchSchema>;
export type WatchOn = Extract<Watch, { at: 'on' }>;
