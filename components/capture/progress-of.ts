import type { RecordExtent } from '../../lib/domain/capture.schema.ts';
import type { Job } from '../../lib/domain/job.schema.ts';
import type { Words } from '../../lib/domain/words.schema.ts';

type Running = Exclude<Job['state'], { at: 'failed' }>;

export type Progress = {
  /** The step, the same words as long as it lasts: read out once. */
  readonly step: Words;
  /** Where in the step it stands now. */
  readonly detail: Words;
  /** Parts done of all; null while nobody knows how many there will be. */
  readonly done: { readonly count: number; readonly of: number } | null;
};

/** Steps of a capture of what is in front. */
const SHORT: readonly Running['at'][] = ['shooting', 'reading', 'archiving', 'sealing'];

/** A long capture is kept as far as it got when the person stops it. */
export const isLong = (extent: RecordExtent | undefined): boolean =>
  extent !== undefined && extent !== 'visible' && extent !== 'watch';

function detailOf(state: Running): Words {
  switch (state.at) {
    case 'shooting':
      if (state.tile === undefined) return { key: 'capture.progress.shooting' };
      if (state.of === undefined) return { key: 'capture.progress.tile', params: { tile: state.tile } };
      // More than expected: the page has grown.
      return {
        key: 'capture.progress.tileOf',
        params: { tile: state.tile, of: Math.max(state.of, state.tile) },
      };
    case 'harvesting':
      if (state.messages === 0) return { key: 'capture.progress.harvesting' };
      return { key: 'capture.progress.read', params: { count: state.messages } };
    default:
      return { key: `capture.progress.${state.at}` };
  }
}

function doneOf(state: Running, long: boolean): Progress['done'] {
  const step = SHORT.indexOf(state.at);
  if (!long) return step < 0 ? null : { count: step, of: SHORT.length };
  if (state.at === 'shooting' && state.tile !== undefined && state.of !== undefined)
    return { count: Math.min(state.tile - 1, state.of), of: state.of };
  // What comes after the pictures is short.
  return step > 0 ? { count: 1, of: 1 } : null;
}

/** How far a capture is, in words and as a part of the whole. */
export function progressOf(state: Running, extent: RecordExtent | undefined): Progress {
  const detail = detailOf(state);
  const many = state.at === 'shooting' && state.tile !== undefined;
  const step = { key: many ? 'capture.progress.pictures' : `capture.progress.${state.at}` };
  return { step, detail, done: doneOf(state, isLong(extent)) };
}
