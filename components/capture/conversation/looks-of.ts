import type { Tile } from '../../../lib/domain/capture.schema.ts';
import type { Rect } from '../../../lib/domain/message.schema.ts';

/** A message in a picture of the conversation. */
export type Look = {
  readonly tile: Tile;
  /** The part of it that is in the picture, CSS pixels from the picture's corner. */
  readonly rect: Rect;
  /** Does a part of it lie outside? */
  readonly cut: boolean;
};

/** Less than one pixel outside is rounding. */
const ROUNDING = 1;

function inside({ x, y, width, height }: Rect, tile: Tile): Rect {
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  return {
    x: left,
    y: top,
    width: Math.min(x + width, tile.rect.width) - left,
    height: Math.min(y + height, tile.rect.height) - top,
  };
}

function lookIn(tile: Tile, whole: Rect): Look | null {
  const rect = inside(whole, tile);
  if (rect.width <= ROUNDING || rect.height <= ROUNDING) return null;
  return { tile, rect, cut: whole.width - rect.width > ROUNDING || whole.height - rect.height > ROUNDING };
}

const area = ({ rect }: Look): number => rect.width * rect.height;

/** For each message the picture that shows most of it. */
export function looksOf(tiles: readonly Tile[]): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  for (const tile of tiles)
    for (const { key, rect } of tile.messages ?? []) {
      const look = lookIn(tile, rect);
      const known = looks.get(key);
      if (look !== null && (known === undefined || area(look) > area(known))) looks.set(key, look);
    }
  return looks;
}
