import type { Tile } from '../../../lib/domain/capture.schema.ts';
import type { PictureGap, WholePage } from '../../../lib/domain/whole-page.schema.ts';
import type { Sheet, SheetBlock } from './sheet.ts';

type Span = { readonly from: number; readonly to: number };

/** Less than one pixel is rounding. */
const ROUNDING = 1;

/** Stretches of a length that no span covers. */
function uncovered(spans: readonly Span[], length: number): readonly Span[] {
  const free: Span[] = [];
  let covered = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (from - covered > ROUNDING) free.push({ from: covered, to: from });
    covered = Math.max(covered, to);
  }
  if (length - covered > ROUNDING) free.push({ from: covered, to: length });
  return free;
}

const spanOf = ({ rect }: Tile): Span => ({ from: rect.y, to: rect.y + rect.height });

/** A whole page as it lies unrolled: every picture at its place, and every stretch that has none. */
export function pageSheet(tiles: readonly Tile[], whole: Pick<WholePage, 'size' | 'gaps'> | undefined): Sheet {
  const ordered = tiles.toSorted((a, b) => a.rect.y - b.rect.y);
  const ends = ordered.map(({ rect }) => ({ x: rect.x + rect.width, y: rect.y + rect.height }));
  const width = Math.max(1, ...ends.map(({ x }) => x));
  const height = Math.max(1, whole?.size.height ?? 0, ...ends.map(({ y }) => y));
  const told = whole?.gaps ?? [];
  const untold = uncovered([...ordered.map(spanOf), ...told], height);
  const gaps: readonly (Span & { readonly code: PictureGap['code'] | null })[] = [
    ...told,
    ...untold.map((span) => ({ ...span, code: null })),
  ];
  const blocks: readonly SheetBlock[] = [
    // Below the pictures: where a gap and a picture overlap, the picture is seen.
    ...gaps.map(({ from, to, code }) => ({
      is: 'gap' as const,
      at: { x: 0, y: from, width, height: to - from },
      why: code,
    })),
    ...ordered.map((tile, index) => ({ is: 'tile' as const, tile, at: tile.rect, number: index + 1 })),
  ];
  return { of: 'page', width, height, blocks, tiles: ordered.length };
}
