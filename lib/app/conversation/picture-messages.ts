import type { Tile } from '../../domain/capture.schema.ts';
import { type Failure, failure } from '../../domain/failure.ts';
import type { Standing } from '../../domain/harvest.schema.ts';
import type { PageState } from '../../domain/page-state.schema.ts';
import type { Draft } from '../draft.ts';
import { moveJob } from '../job.ts';
import { has, keepInto } from '../keep-words.ts';
import type { LongTask } from '../long-task.ts';
import { type Frame, frames } from './frame.ts';
import { placeAfter, tileOf } from './place-frame.ts';

export type Pictured = {
  readonly draft: Draft;
  /** Keys that were to be in a picture and are in none. */
  readonly missing: readonly string[];
  readonly stopped: Failure | null;
};

/** The page is another one, or gone: nothing more can be shown. */
const isOver = (why: Failure): boolean => why.code === 'page-navigated' || why.code === 'tab-gone';

async function keepFrame(task: LongTask, draft: Draft, frame: Frame): Promise<Draft> {
  const before = draft.tiles.findLast(({ of }) => of === 'conversation');
  const number = draft.tiles.filter(({ of }) => of === 'conversation').length + 1;
  const path = `conversation-${String(number).padStart(3, '0')}.png`;
  const tile: Tile = tileOf(frame, path);
  const { png } = frame.picture;
  const kept = await keepInto(task.kit, draft, [{ path, mediaType: 'image/png', method: 'visible-tab', body: png }]);
  if (!has(kept, path)) return kept;
  return { ...kept, tiles: [...kept.tiles, { ...tile, rect: { ...tile.rect, y: placeAfter(before, tile) } }] };
}

const seenIn = ({ tiles }: Draft): ReadonlySet<string> =>
  new Set(tiles.flatMap(({ messages = [] }) => messages.map(({ key }) => key)));

/**
 * Takes pictures until every one of `keys` is in one. With `top` each begins with the last message of the one before, so
 * that they join.
 */
export async function pictureMessages(
  task: LongTask,
  found: PageState,
  start: Draft,
  keys: readonly string[],
  standing: Standing,
): Promise<Pictured> {
  const frameOf = frames(task, found);
  let draft = start;
  const outcome = (stopped: Failure | null): Pictured => {
    const seen = seenIn(draft);
    return { draft, missing: keys.filter((key) => !seen.has(key)), stopped };
  };
  for (const [at, key] of keys.entries()) {
    const seen = seenIn(draft);
    if (seen.has(key)) continue;
    if (task.signal.aborted) return outcome(failure('stopped'));
    void moveJob(task.kit, task.jobId, { at: 'shooting', tile: at + 1, of: keys.length });
    const before = keys[at - 1];
    // Both may be too high to stand in one picture: then the message itself comes first.
    for (const first of standing === 'top' && before !== undefined && seen.has(before) ? [before, key] : [key]) {
      if (seenIn(draft).has(key)) break;
      const frame = await frameOf(first, standing);
      if (!frame.ok && isOver(frame)) return outcome(frame);
      if (frame.ok) draft = await keepFrame(task, draft, frame.value);
      if (draft.failures.some(({ code }) => code === 'storage-full')) return outcome(failure('storage-full'));
    }
  }
  return outcome(null);
}
