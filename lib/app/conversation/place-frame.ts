import type { Tile } from '../../domain/capture.schema.ts';
import type { Rect } from '../../domain/message.schema.ts';
import type { Frame } from './frame.ts';

const moved = (rect: Rect, box: Rect): Rect => ({ ...rect, x: rect.x - box.x, y: rect.y - box.y });

/** A picture of the conversation as the record describes it, its place not yet known. */
export function tileOf({ picture, shown }: Frame, path: string): Tile {
  const { state, messages } = shown;
  const box = state.box ?? { x: 0, y: 0, ...state.viewport };
  return {
    path,
    rect: { x: 0, y: 0, width: box.width, height: box.height },
    of: 'conversation',
    pixelRatio: state.pixelRatio,
    width: picture.width,
    height: picture.height,
    messages: messages.flatMap(({ key, rect }) => (rect === null ? [] : [{ key, rect: moved(rect, box) }])),
  };
}

/**
 * Where a picture lies in the conversation, CSS pixels from the first one: by a message that it shares with the one
 * before, never by how far was scrolled. Without a shared message it stands behind it.
 */
export function placeAfter(before: Tile | undefined, next: Pick<Tile, 'messages'>): number {
  if (before === undefined) return 0;
  const places = new Map(before.messages?.map(({ key, rect }) => [key, rect.y]));
  for (const { key, rect } of next.messages ?? []) {
    const there = places.get(key);
    if (there !== undefined) return before.rect.y + there - rect.y;
  }
  return before.rect.y + before.rect.height;
}
