import type { Judgement } from '../../lib/domain/findings.schema.ts';
import type { Asking } from '../ui/use-ask.ts';

/** What was found in one place of one capture. */
export type Place = { readonly id: string; readonly captureId: string };
export type Judge = (places: readonly Place[], judgement: Judgement) => Promise<void>;

/** Says one thing of several places, one request after the other. */
export const judgeBy =
  ({ ask }: Pick<Asking, 'ask'>): Judge =>
  async (places, judgement) => {
    for (const { id, captureId } of places) await ask('sighting.judge', { sighting: id, captureId, judgement });
  };
