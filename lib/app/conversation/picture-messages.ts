import { detect } from '../../detect/detect.ts';
import type { Tile } from '../../domain/capture.schema.ts';
import { type Failure, failure, type Result, success } from '../../domain/failure.ts';
import type { ShownMessages } from '../../domain/harvest.schema.ts';
import type { Message, Rect } from '../../domain/message.schema.ts';
import type { Draft } from '../draft.ts';
import { moveJob } from '../job.ts';
import { has, keepInto } from '../keep-words.ts';
import type { Picture } from '../ports.ts';
import { cutTo, doubt } from '../take-picture.ts';
import { untilInFront } from '../until-in-front.ts';
import type { Task } from './harvest-conversation.ts';

/** Pictures of messages with offers, at most; the newest first, for they count most. */
const MOST_PICTURES = 40;

/** Messages that offer something, the newest first. */
export const offering = (messages: readonly Message[]): readonly string[] =>
  messages
    .filter(({ text }) => {
      const { codes, offers, changes } = detect({ text });
      return codes.length + offers.length + changes.length > 0;
    })
    .map(({ key }) => key)
    .reverse();

const near = (a: Rect | null, b: Rect | null | undefined): boolean =>
  a !== null && b != null && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.height - b.height) < 1;

/** Do the same messages stand at the same places before and after the picture? */
function stoodStill(before: ShownMessages, after: ShownMessages): boolean {
  const places = new Map(after.messages.map(({ key, rect }) => [key, rect]));
  return before.messages.every(({ key, rect }) => near(rect, places.get(key)));
}

type Frame = { readonly picture: Picture; readonly shown: ShownMessages };

/** A picture of the open conversation with this message in it; nothing that may be foreign or has moved. */
async function frameOf(task: Task, key: string): Promise<Result<Frame>> {
  const { page, pixels, tab } = task;
  const shown = await page.harvest.show(key);
  if (!shown.ok) return shown;
  const { state } = shown.value;
  if (state.box === null) return failure('no-conversation');
  const shot = await pixels.visibleTab(tab);
  const [front, after] = await Promise.all([pixels.stillInFront(tab), page.harvest.show(key)]);
  if (!front.ok) return front;
  if (!after.ok) return after;
  const foreign = doubt(state, after.value.state);
  if (foreign !== null) return failure(foreign);
  if (!stoodStill(shown.value, after.value)) return failure('page-moved');
  const picture = await cutTo(state.box, state.pixelRatio, shot, pixels);
  return picture.ok ? success({ picture: picture.value, shown: shown.value }) : picture;
}

/** A list in motion gets a second try, a tab that is away is waited for. */
async function patientFrameOf(task: Task, key: string): Promise<Result<Frame>> {
  const first = await frameOf(task, key);
  if (first.ok || task.signal.aborted) return first;
  if (first.code === 'page-moved') return frameOf(task, key);
  if (first.code !== 'tab-hidden' && first.code !== 'tab-switched') return first;
  const waited = await untilInFront(task.kit, task.jobId, task, task.signal);
  return waited.ok ? frameOf(task, key) : waited;
}

const moved = (rect: Rect, box: Rect): Rect => ({ ...rect, x: rect.x - box.x, y: rect.y - box.y });

function tileOf({ picture, shown }: Frame, path: string, y: number): Tile {
  const { state, messages } = shown;
  const box = state.box ?? { x: 0, y: 0, ...state.viewport };
  return {
    path,
    rect: { x: 0, y, width: box.width, height: box.height },
    of: 'conversation',
    pixelRatio: state.pixelRatio,
    width: picture.width,
    height: picture.height,
    messages: messages.flatMap(({ key, rect }) => (rect === null ? [] : [{ key, rect: moved(rect, box) }])),
  };
}

/** Where a frame lies in the conversation: by a message that it shares with the frame before, never by how far it was scrolled. */
export function placeAfter(before: Tile | undefined, next: Pick<Tile, 'messages'>): { y: number; joined: boolean } {
  if (before === undefined) return { y: 0, joined: true };
  const places = new Map(before.messages?.map(({ key, rect }) => [key, rect.y]));
  for (const { key, rect } of next.messages ?? []) {
    const there = places.get(key);
    if (there !== undefined) return { y: before.rect.y + there - rect.y, joined: true };
  }
  return { y: before.rect.y + before.rect.height, joined: false };
}

export type Pictured = {
  readonly draft: Draft;
  /** Keys that were to be in a picture and are in none. */
  readonly missing: readonly string[];
  readonly stopped: Failure | null;
};

/** Takes pictures until every one of `keys` is in one. */
export async function pictureMessages(task: Task, start: Draft, keys: readonly string[]): Promise<Pictured> {
  const { kit, jobId, signal } = task;
  let draft = start;
  const seen = new Set<string>();
  const missing: string[] = [];
  const frames: Tile[] = [];
  for (const [done, key] of keys.entries()) {
    if (seen.has(key)) continue;
    if (signal.aborted) return { draft, missing: keys.filter((one) => !seen.has(one)), stopped: failure('stopped') };
    await moveJob(kit, jobId, { at: 'shooting', tile: done + 1, of: keys.length });
    const frame = await patientFrameOf(task, key);
    if (!frame.ok) {
      if (frame.code === 'page-navigated' || frame.code === 'tab-gone')
        return { draft, missing: keys.filter((one) => !seen.has(one)), stopped: frame };
      missing.push(key);
      continue;
    }
    const path = `conversation-${String(frames.length + 1).padStart(3, '0')}.png`;
    const placed = placeAfter(frames.at(-1), tileOf(frame.value, path, 0));
    const tile = tileOf(frame.value, path, placed.y);
    draft = await keepInto(kit, draft, [
      { path, mediaType: 'image/png', method: 'visible-tab', body: frame.value.picture.png },
    ]);
    if (!has(draft, path))
      return { draft, missing: keys.filter((one) => !seen.has(one)), stopped: failure('storage-full') };
    for (const one of tile.messages ?? []) seen.add(one.key);
    frames.push(tile);
    draft = { ...draft, tiles: [...draft.tiles, tile] };
  }
  return { draft, missing, stopped: null };
}

export const mostPictured = (keys: readonly string[]): readonly string[] => keys.slice(0, MOST_PICTURES);
