import { z } from 'zod';
import { recordExtentSchema, tileSchema } from './capture.schema.ts';
import { FAILURE_CODES } from './failure.ts';
import { pageStateSchema } from './page-state.schema.ts';
import { deviceTimeSchema } from './time.schema.ts';

/** A capture in progress: the first thing written, and gone in the transaction that seals the record. */
export const jobSchema = z.object({
  /** Becomes the id of the capture. */
  id: z.string(),
  trigger: z.enum(['popup', 'shortcut', 'menu', 'watch']),
  /** Left out: `visible`. */
  extent: recordExtentSchema.optional(),
  url: z.string(),
  title: z.string(),
  started: deviceTimeSchema,
  /** What a long capture has learned so far, for the record of one that is interrupted. */
  sofar: z.object({ before: pageStateSchema, tiles: z.array(tileSchema) }).optional(),
  state: z.discriminatedUnion('at', [
    /** `tile` of about `of`, from 1; both left out for a single picture. */
    z.object({ at: z.literal('shooting'), tile: z.number().optional(), of: z.number().optional() }),
    /** The page is scrolled once, so that what loads late is there. */
    z.object({ at: z.literal('settling') }),
    /** Going up through a conversation. */
    z.object({ at: z.literal('harvesting'), messages: z.number() }),
    /** The tab is not in front; goes on when it is. */
    z.object({ at: z.literal('waiting') }),
    z.object({ at: z.literal('reading') }),
    z.object({ at: z.literal('archiving') }),
    z.object({ at: z.literal('sealing') }),
    /** Ended without anything to keep; stays until the person has seen it. */
    z.object({
      at: z.literal('failed'),
      code: z.enum(FAILURE_CODES),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ]),
});
export type Job = z.infer<typeof jobSchema>;
