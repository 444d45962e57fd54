import { z } from 'zod';
import { moneySchema } from './reading.schema.ts';

export const stageSchema = z.enum(['talking', 'quoted', 'ordering', 'paid', 'disputed', 'closed']);
export type Stage = z.infer<typeof stageSchema>;

/** One purchase from one supplier, across all channels. */
export const dealSchema = z.object({
  /** UUID version 7. */
  id: z.string(),
  name: z.string(),
  /** Supplier's name as first read or typed; null until known. */
  supplier: z.string().nullable(),
  /** Names by which captures find this deal again: supplier, conversation, order (see deal-keys.ts). */
  keys: z.array(z.string()),
  value: moneySchema.nullable(),
  kind: z.enum(['catalogue', 'custom']),
  stage: stageSchema,
  /** Device clock, ISO 8601 UTC. */
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Deal = z.infer<typeof dealSchema>;
export type DealId = Deal['id'];
