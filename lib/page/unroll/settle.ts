import { nextFrame, pause } from './frames.ts';
import { type Patience, pendingPictures, waitForPictures } from './pictures.ts';
import { furthestOf, type Scroller, screenOf, scrollTo } from './scroller.ts';

/** Of a screen: what stands on the border of two steps is seen whole in one of them, if it is lower than a tenth. */
const STEP = 0.9;
/**
 * A page that grows as it is scrolled has no end. Beyond its first height it is followed until one of these is reached:
 * screens, CSS pixels (what is still photographed in a bearable time), ms.
 */
const GROWTH = { screens: 100, height: 60_000, milliseconds: 5_000 } as const;
/** No page is scrolled through for longer, ms: the person waits. */
const LONGEST = 10_000;
/** A page that has grown before is given this long to grow again, ms. */
const GROWING = 300;
const PATIENCE: Patience = { most: 1_500, sinceLast: 400 };

export type Settling = {
  readonly window: Window;
  readonly scroller: Scroller;
  /** At every step, after the page has had its frame; ends it by throwing. */
  readonly look: () => void;
};
type Settled = { readonly milliseconds: number; readonly pending: number };

type Way = { readonly start: number; readonly firstHeight: number; steps: number; reached: number };

function isFarEnough({ window, scroller }: Settling, way: Way): boolean {
  const spent = performance.now() - way.start;
  const seen = way.reached + screenOf(scroller, window);
  const isTooMuch = way.steps >= GROWTH.screens || seen >= GROWTH.height || spent >= GROWTH.milliseconds;
  // A hidden page loads nothing by being scrolled, and its timers are slow.
  const isHidden = window.document.visibilityState === 'hidden';
  return isHidden || spent >= LONGEST || (seen > way.firstHeight && isTooMuch);
}

/** Goes down by steps to the end, wherever that is by then. */
async function goDown(settling: Settling, way: Way): Promise<void> {
  const { window, scroller, look } = settling;
  const step = Math.floor(screenOf(scroller, window) * STEP);
  do {
    scrollTo(scroller, way.reached);
    await nextFrame(window);
    look();
    way.steps += 1;
    const end = furthestOf(scroller, window);
    if (way.reached >= end) return;
    way.reached = Math.min(way.reached + step, end);
  } while (!isFarEnough(settling, way));
}

/** Has more come below the place that was reached? */
async function hasGrown({ window, scroller }: Settling, way: Way): Promise<boolean> {
  const isMore = (): boolean => furthestOf(scroller, window) > way.reached + 1;
  const grewBefore = way.reached + screenOf(scroller, window) > way.firstHeight + 1;
  for (let waited = 0; grewBefore && !isMore() && waited < GROWING; waited += 50) await pause(50);
  return isMore();
}

/**
 * Scrolls once through all of it, so that what loads when it comes near the window does, and waits for the pictures that
 * this began. Loads nothing itself. Ends at the bottom.
 */
export async function settle(settling: Settling): Promise<Settled> {
  const { window, scroller } = settling;
  const firstHeight = furthestOf(scroller, window) + screenOf(scroller, window);
  const way: Way = { start: performance.now(), firstHeight, steps: 0, reached: 0 };
  let pending = 0;
  do {
    await goDown(settling, way);
    pending = await waitForPictures(pendingPictures(window, 'page'), PATIENCE);
  } while (!isFarEnough(settling, way) && (await hasGrown(settling, way)));
  return { milliseconds: Math.round(performance.now() - way.start), pending };
}
