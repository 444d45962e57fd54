import { z } from 'zod';
import { claimedTimeSchema } from './time.schema.ts';

/** A rectangle in CSS pixels, from the top left corner of the visible part of the page. */
export const rectSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Rect = z.infer<typeof rectSchema>;

export const attachmentSchema = z.object({
  kind: z.enum(['image', 'video', 'audio', 'file', 'card', 'sticker']),
  /** File name or card title as shown; null when the page shows none. */
  name: z.string().nullable(),
  /** Size as the page writes it ("1.2 MB"); null when it shows none. */
  size: z.string().nullable(),
  /** Address of the attachment with tokens stripped; null for blob: and data: sources. */
  href: z.string().nullable(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** Things a site says about a message beside its text. */
export const messageMarkSchema = z.enum([
  'auto-sent',
  'ai-reply',
  'translated',
  'recalled',
  'edited',
  'forwarded',
  'collapsed',
  'clipped',
]);
export type MessageMark = z.infer<typeof messageMarkSchema>;

/** One chat or mail message as read from a page. */
export const messageSchema = z.object({
  /** The site's own id, or a composite of sender, time, text and a running number where it gives none. */
  key: z.string(),
  keyKind: z.enum(['site', 'composite']),
  /** Display name of the sender as shown; null when not shown. */
  sender: z.string().nullable(),
  /** Mail address, phone number or account id of the sender as shown; null when not shown. */
  senderAddress: z.string().nullable(),
  /** Seen from the person at this browser. `unknown`: no signal; `conflict`: signals disagree. */
  direction: z.enum(['in', 'out', 'unknown', 'conflict']),
  /** Name of the signal that decided the direction ("class", "packed-id", "tick", …); null for unknown. */
  via: z.string().nullable(),
  /** The time the page shows for this message; null when it shows none. */
  time: claimedTimeSchema.nullable(),
  /** The text as written by the sender; empty for a message of attachments only. */
  text: z.string(),
  /** A translation the site shows beside the text; null when none. */
  translation: z.string().nullable(),
  /** A message quoted inside this one; null when none. */
  quoted: z.object({ sender: z.string().nullable(), text: z.string() }).nullable(),
  attachments: z.array(attachmentSchema),
  marks: z.array(messageMarkSchema),
  /** Where it stood in the visible part when read; null when it was not drawn. */
  rect: rectSchema.nullable(),
});
export type Message = z.infer<typeof messageSchema>;
