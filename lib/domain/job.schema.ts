import { z } from 'zod';
import { FAILURE_CODES } from './failure.ts';
import { deviceTimeSchema } from './time.schema.ts';

/** A capture in progress: the first thing written, and gone in the transaction that seals the record. */
export const jobSchema = z.object({
  /** Becomes the id of the capture. */
  id: z.string(),
  trigger: z.enum(['popup', 'shortcut', 'menu']),
  url: z.string(),
  title: z.string(),
  started: deviceTimeSchema,
  state: z.discriminatedUnion('at', [
    z.object({ at: z.literal('shooting') }),
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
