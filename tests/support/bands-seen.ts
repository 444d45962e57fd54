import { PNG } from 'pngjs';
import type { CaptureRow } from '../../lib/db/store.ts';
import { bandOf } from '../world/client/band-colour.ts';
import type { Driven } from './browser.ts';
import { readBytes } from './store-rows.ts';

/** A run of rows of one colour in the pictures of a page, read down its left half. */
export type Seen = {
  /** Number of the band; null for anything else. */
  readonly band: number | null;
  /** CSS pixels from the top of the page, by the places that the record gives the pictures. */
  readonly from: number;
  readonly height: number;
};

/** What the pictures of a page of numbered bands show, from top to bottom. */
export async function bandsSeen(driven: Driven, { id, record }: CaptureRow): Promise<readonly Seen[]> {
  const seen: { band: number | null; from: number; height: number }[] = [];
  for (const { path, rect, pixelRatio = 1 } of record.tiles) {
    const png = PNG.sync.read(await readBytes(driven, id, path));
    for (let y = 0; y < png.height; y++) {
      const at = (y * png.width + Math.floor(png.width / 3)) * 4;
      const band = bandOf(png.data.readUIntBE(at, 3));
      const last = seen.at(-1);
      if (last !== undefined && last.band === band) last.height += 1 / pixelRatio;
      else seen.push({ band, from: rect.y + y / pixelRatio, height: 1 / pixelRatio });
    }
  }
  return seen;
}
