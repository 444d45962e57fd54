import { imagesOf, rectOf } from '../node-access.ts';
import { pause } from './frames.ts';

/** How often it is asked whether a picture has come, ms. */
const EVERY = 20;

export type Patience = { readonly most: number; readonly sinceLast: number };

const complete = (image: HTMLImageElement): boolean => image.complete;

/** Pictures beside the window are those of carousels: a lazy one there never comes. */
function isWaitedFor(image: HTMLImageElement, window: Window): boolean {
  if (complete(image) || !image.checkVisibility()) return false;
  const { left, right } = rectOf(image);
  return right >= 0 && left <= window.innerWidth;
}

/** Pictures of the page that have not come yet; `within`: those in the window only. */
export const pendingPictures = (window: Window, within: 'page' | 'window'): readonly HTMLImageElement[] =>
  [...imagesOf(window.document)].filter((image) => {
    if (!isWaitedFor(image, window)) return false;
    if (within === 'page') return true;
    const { top, bottom } = rectOf(image);
    return bottom > 0 && top < window.innerHeight;
  });

/** Waits for these pictures, at most so long, and at most so long since the last one came; gives how many are missing. */
export async function waitForPictures(pictures: readonly HTMLImageElement[], patience: Patience): Promise<number> {
  const start = performance.now();
  let last = start;
  let missing = pictures.filter((image) => !complete(image));
  while (missing.length > 0) {
    const now = performance.now();
    if (now - start >= patience.most || now - last >= patience.sinceLast) break;
    await pause(EVERY);
    const still = missing.filter((image) => !complete(image));
    if (still.length < missing.length) last = performance.now();
    missing = still;
  }
  return missing.length;
}
