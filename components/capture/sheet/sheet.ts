import type { Tile } from '../../../lib/domain/capture.schema.ts';
import type { FailureCode } from '../../../lib/domain/failure.ts';
import type { Rect } from '../../../lib/domain/message.schema.ts';

/** One picture, or one stretch without a picture, at its place on the sheet. */
export type SheetBlock =
  | { readonly is: 'tile'; readonly tile: Tile; readonly at: Rect /** From 1. */; readonly number: number }
  /** `why` null: no reason was recorded, or none is needed. */
  | { readonly is: 'gap'; readonly at: Rect; readonly why: FailureCode | null };

/** Pictures that belong together, one under another; lengths in CSS pixels of the page. */
export type Sheet = {
  readonly of: 'page' | 'conversation';
  readonly width: number;
  readonly height: number;
  /** From above. */
  readonly blocks: readonly SheetBlock[];
  /** How many of the blocks are pictures. */
  readonly tiles: number;
};

type Numbered = Extract<SheetBlock, { is: 'tile' }>;

export const isTile = (block: SheetBlock): block is Numbered => block.is === 'tile';

/** The picture that stands at this height; where none does, the last one above it. */
export const tileAt = ({ blocks }: Sheet, y: number): Numbered | undefined => {
  const tiles = blocks.filter(isTile);
  return tiles.findLast(({ at }) => at.y <= y) ?? tiles[0];
};
