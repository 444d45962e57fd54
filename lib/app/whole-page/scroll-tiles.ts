import type { Rect } from '../../domain/message.schema.ts';
import { freshPictures } from '../fresh-picture.ts';
import { cutTo } from '../take-picture.ts';
import { fixedIn, type Shooter, type Strip, type Unrolled } from './shooter.ts';

/** Part of the window in which the content scrolls. */
const scrollingPart = ({ state, box }: Unrolled): Pick<Rect, 'y' | 'height'> =>
  box ?? { y: 0, height: state.viewport.height };

/** The strip that a screen shows: a bar above the box belongs to the first one, a bar below it to the last. */
function stripAt(page: Unrolled, from: number): Strip {
  const { viewport } = page.state;
  const { y, height } = scrollingPart(page);
  const total = page.size.height;
  const end = Math.max(0, total - viewport.height);
  const top = from === 0 ? 0 : Math.min(from - y, end);
  const to = top >= end ? total : top + y + height;
  return { from, to, width: viewport.width, top, fixed: fixedIn(page, from, to) };
}

/** Scrolls and takes one screen after the other. */
export function scrollTiles(pause: (milliseconds: number) => Promise<void>): Shooter {
  const fresh = freshPictures(pause);
  return {
    method: 'scroll-tiles',
    stripAt,
    take: async (pixels, tab, strip, { state, top }) => {
      const shot = await fresh(String(top), () => pixels.visibleTab(tab));
      const part: Rect = { x: 0, y: strip.from - top, width: strip.width, height: strip.to - strip.from };
      return cutTo(part.height >= state.viewport.height ? null : part, state.pixelRatio, shot, pixels);
    },
  };
}
