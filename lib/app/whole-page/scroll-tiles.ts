import type { Result } from '../../domain/failure.ts';
import type { Rect } from '../../domain/message.schema.ts';
import type { PixelsPort } from '../ports.ts';
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
  return { from, to, top, fixed: fixedIn(page, from, to) };
}

async function isSame(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false;
  const [one, other] = await Promise.all([a.arrayBuffer(), b.arrayBuffer()]);
  const bytes = new Uint8Array(other);
  return new Uint8Array(one).every((byte, at) => byte === bytes[at]);
}

/** Chromium now and then gives the frame from before a scroll in a box (seen in 156): the next one is asked for then. */
const MOST_TRIES = 3;
const NEXT_FRAME = 60;

type Shot = { readonly png: Blob; readonly top: number };

/** Scrolls and takes one screen after the other. Remembers the last picture: two screens of one page are never the same. */
export function scrollTiles(pause: (milliseconds: number) => Promise<void>): Shooter {
  let last: Shot | null = null;
  const fresh = async (
    shoot: () => ReturnType<PixelsPort['visibleTab']>,
    top: number,
    tries = 1,
  ): Promise<Result<Blob>> => {
    const shot = await shoot();
    if (!shot.ok) return shot;
    const isStale = last !== null && last.top !== top && (await isSame(last.png, shot.value));
    if (isStale && tries < MOST_TRIES) {
      await pause(NEXT_FRAME);
      return fresh(shoot, top, tries + 1);
    }
    last = { png: shot.value, top };
    return shot;
  };
  return {
    method: 'scroll-tiles',
    stripAt,
    take: async (pixels, tab, strip, { state, top }) => {
      const shot = await fresh(() => pixels.visibleTab(tab), top);
      const { width, height } = state.viewport;
      const part: Rect = { x: 0, y: strip.from - top, width, height: strip.to - strip.from };
      return cutTo(part.height >= height ? null : part, state.pixelRatio, shot, pixels);
    },
  };
}
