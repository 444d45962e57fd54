import { z } from 'zod';
import { consoleJournalSchema } from './console.schema.ts';
import { readingSchema } from './reading.schema.ts';

/** Something left out of a text or archive, and why. */
export const omissionSchema = z.object({
  what: z.enum([
    'script',
    'handler',
    'frame',
    'image',
    'stylesheet',
    'font',
    'media',
    'form-value',
    'nodes',
    'bytes',
    'time',
    'other-conversations',
    'closed-shadow-root',
    'text',
  ]),
  count: z.number(),
  reason: z.enum(['inert', 'private', 'unreachable', 'over-budget', 'not-drawn']),
});
export type Omission = z.infer<typeof omissionSchema>;

/** The page's words and structure, as the site reader gives them. */
export const pageReadSchema = z.object({
  reading: readingSchema,
  /** Visible text; on chat sites of the open conversation only. */
  text: z.string(),
  textOmissions: z.array(omissionSchema),
  language: z.string().nullable(),
  direction: z.enum(['ltr', 'rtl']),
  referrer: z.string(),
  canonical: z.string().nullable(),
  /** Frames of the page: their URL, and whether our script reached inside. */
  frames: z.array(z.object({ url: z.string(), reached: z.boolean() })),
  journal: consoleJournalSchema,
  /** DOM mutations seen between the first touch of this capture and the end of reading. */
  mutations: z.number(),
});
export type PageRead = z.infer<typeof pageReadSchema>;

/** The inert HTML archive of a page. */
export const pageArchiveSchema = z.object({
  html: z.string(),
  omissions: z.array(omissionSchema),
});
export type PageArchive = z.infer<typeof pageArchiveSchema>;

/** A message drawn anew from its DOM: a reconstruction, never a photograph. */
export const redrawnSchema = z.object({
  /** Key of the message. */
  message: z.string(),
  /** PNG as base64. */
  png: z.string(),
});
export type Redrawn = z.infer<typeof redrawnSchema>;
