import { describe, expect, it } from 'vitest';
import { pageSheet } from '../../../components/capture/sheet/page-sheet.ts';
import { isTile, type Sheet, tileAt } from '../../../components/capture/sheet/sheet.ts';
import { makeTile } from './make-certificate.ts';

const whole = (height: number, gaps: readonly { from: number; to: number }[] = []) => ({
  size: { width: 1280, height },
  gaps: gaps.map((gap) => ({ ...gap, code: 'picture-gap' as const })),
});
const gapsOf = ({ blocks }: Sheet) =>
  blocks.flatMap((block) => (block.is === 'gap' ? [[block.at.y, block.at.y + block.at.height, block.why]] : []));
const placesOf = ({ blocks }: Sheet) => blocks.filter(isTile).map(({ number, tile, at }) => [number, tile.path, at.y]);

describe('the sheet of a whole page', () => {
  it('has every picture at its place, from above', () => {
    const sheet = pageSheet([makeTile('b', 800), makeTile('a', 0)], whole(1600));
    expect(placesOf(sheet)).toEqual([
      [1, 'a', 0],
      [2, 'b', 800],
    ]);
    expect([sheet.width, sheet.height, sheet.tiles]).toEqual([1280, 1600, 2]);
    expect(gapsOf(sheet)).toEqual([]);
  });

  it('leaves a gap open and says why', () => {
    const sheet = pageSheet([makeTile('a', 0), makeTile('b', 1600)], whole(2400, [{ from: 800, to: 1600 }]));
    expect(gapsOf(sheet)).toEqual([[800, 1600, 'picture-gap']]);
  });

  it.each([
    ['between two pictures', [makeTile('a', 0), makeTile('b', 1600)], 2400, [800, 1600]],
    ['at the top', [makeTile('a', 300)], 1100, [0, 300]],
    ['at the end', [makeTile('a', 0)], 1000, [800, 1000]],
  ])('shows a stretch %s that nobody spoke of', (_, tiles, height, [from, to]) => {
    expect(gapsOf(pageSheet(tiles, whole(height)))).toEqual([[from, to, null]]);
  });

  it('takes less than a pixel for rounding', () => {
    expect(gapsOf(pageSheet([makeTile('a', 0), makeTile('b', 800.4)], whole(1600.9)))).toEqual([]);
  });

  it('lets pictures overlap as they did', () => {
    const sheet = pageSheet([makeTile('a', 0), makeTile('b', 700)], whole(1500));
    expect(gapsOf(sheet)).toEqual([]);
    expect(sheet.height).toBe(1500);
  });

  it('is as high as its pictures where the page was not measured', () => {
    expect(pageSheet([makeTile('a', 0), makeTile('b', 800)], undefined).height).toBe(1600);
  });

  it('knows which picture stands at a height', () => {
    const sheet = pageSheet([makeTile('a', 0), makeTile('b', 1600)], whole(2400));
    expect([0, 799, 1200, 1700].map((y) => tileAt(sheet, y)?.tile.path)).toEqual(['a', 'a', 'a', 'b']);
  });
});
