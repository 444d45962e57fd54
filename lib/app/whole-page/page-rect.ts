import { failure } from '../../domain/failure.ts';
import { cutTo } from '../take-picture.ts';
import { fixedIn, HIGHEST, type Shooter, type Strip, type Unrolled } from './shooter.ts';

/** Larger ones fail now and then, and take the memory of the whole browser; CSS pixels. */
const STRIP = 8_192;

const highest = ({ state }: Unrolled): number => Math.min(STRIP, Math.floor(HIGHEST / state.pixelRatio));

/** What stands still in the lower half of the screen is drawn where the page is scrolled to: the last screen is a strip of its own. */
function stripAt(page: Unrolled, from: number): Strip {
  const total = page.size.height;
  const lastScreen = total - page.state.viewport.height;
  const stop = page.fixedBelow && from < lastScreen ? lastScreen : total;
  const to = Math.min(stop, from + highest(page));
  const fixed = fixedIn(page, from, to);
  return { from, to, width: page.size.width, top: fixed === 'below' ? Math.max(0, lastScreen) : 0, fixed };
}

/** Asks the browser for any part of the page, without a scroll. */
export const pageRect: Shooter = {
  method: 'page-rect',
  stripAt,
  take: async (pixels, tab, { from, to, width }, { state }) => {
    if (pixels.pageRect === null) return failure('picture-refused');
    const shot = await pixels.pageRect(tab, { x: 0, y: from, width, height: to - from });
    return cutTo(null, state.pixelRatio, shot, pixels);
  },
};
