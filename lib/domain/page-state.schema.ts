import { z } from 'zod';
import { rectSchema } from './message.schema.ts';

/** Where a page stands at one moment. Read before and after the picture: both must agree. */
export const pageStateSchema = z.object({
  /** Random name of this document, made when our script first ran in it: a new document has another. */
  document: z.string(),
  url: z.string(),
  title: z.string(),
  /** First words of the open conversation, by which a switch without a new URL is noticed; null where none is open. */
  about: z.string().nullable(),
  /** `document.visibilityState` was `visible`. */
  visible: z.boolean(),
  viewport: z.object({ width: z.number(), height: z.number() }),
  /** Device pixels per CSS pixel, browser zoom included. */
  pixelRatio: z.number(),
  scroll: z.object({ x: z.number(), y: z.number() }),
  /** Full size of the document, CSS pixels. */
  page: z.object({ width: z.number(), height: z.number() }),
  /** On chat sites the box of the open conversation; the picture is cut to it. Null: the whole visible tab. */
  box: rectSchema.nullable(),
});
export type PageState = z.infer<typeof pageStateSchema>;
