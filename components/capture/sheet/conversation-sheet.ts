import type { Tile } from '../../../lib/domain/capture.schema.ts';
import type { Sheet, SheetBlock } from './sheet.ts';

/** Height of the mark between two pictures that share no message. How far they are apart is not known. */
const APART = 56;

/** How far below the picture before it a picture lies, by a message in both; null where they share none. */
function stepBetween(before: Tile, next: Tile): number | null {
  const places = new Map(before.messages?.map(({ key, rect }) => [key, rect.y]));
  for (const { key, rect } of next.messages ?? []) {
    const there = places.get(key);
    if (there !== undefined) return there - rect.y;
  }
  return null;
}

/** Place of a picture in the order of the conversation: that of its first message. */
function orderIn(keys: readonly string[]): (tile: Tile) => number {
  const places = new Map(keys.map((key, index) => [key, index]));
  return ({ messages = [] }) => Math.min(...messages.map(({ key }) => places.get(key) ?? Number.POSITIVE_INFINITY));
}

/** Pictures of a conversation in its order, those that share a message laid over each other, the others apart. */
export function conversationSheet(tiles: readonly Tile[], keys: readonly string[]): Sheet {
  const place = orderIn(keys);
  const ordered = tiles.toSorted((a, b) => (place(a) < place(b) ? -1 : Number(place(a) > place(b))));
  const width = Math.max(1, ...ordered.map(({ rect }) => rect.width));
  const blocks: SheetBlock[] = [];
  let top = 0;
  let end = 0;
  ordered.forEach((tile, index) => {
    const { width: wide, height } = tile.rect;
    const before = ordered[index - 1];
    const step = before === undefined ? 0 : stepBetween(before, tile);
    if (step === null) blocks.push({ is: 'gap', at: { x: 0, y: end, width, height: APART }, why: null });
    top = step === null ? end + APART : top + Math.max(0, step);
    end = Math.max(end, top + height);
    blocks.push({ is: 'tile', tile, at: { x: 0, y: top, width: wide, height }, number: index + 1 });
  });
  return { of: 'conversation', width, height: Math.max(1, end), blocks, tiles: ordered.length };
}
