import { browser } from 'wxt/browser';
import type { CaptureTab, PixelsPort } from '../app/ports.ts';
import { failure, type Result, success } from '../domain/failure.ts';
import type { Rect } from '../domain/message.schema.ts';
import { cut, stamp, thumbnail } from './images.ts';
import { clickedPicture } from './shutter.ts';

/** Chromium counts two calls a second and answers with this error above that. */
const OVER_QUOTA = /MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/;
/** From start to start: 510 ms never failed, 500 ms sometimes did (measured 2026-11). */
const PACE = 510;
/** After the limit was hit, all of its second must pass. */
const QUOTA_PAUSE = 1_000;
const MOST_TRIES = 3;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

let last = Number.NEGATIVE_INFINITY;

/** The background's own call, no faster than Chromium allows. Firefox has no limit. */
async function shootAtPace(windowId: number, tries = 1): Promise<string> {
  if (!import.meta.env.FIREFOX) await pause(last + PACE - performance.now());
  last = performance.now();
  try {
    // The default format is jpeg.
    return await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  } catch (error) {
    if (!(error instanceof Error && OVER_QUOTA.test(error.message)) || tries === MOST_TRIES) throw error;
    await pause(QUOTA_PAUSE);
    return shootAtPace(windowId, tries + 1);
  }
}

/** Ten times as fast as fetch(dataUrl), while the person waits. */
const blobOf = (dataUrl: string): Blob =>
  new Blob([Uint8Array.fromBase64(dataUrl.slice(dataUrl.indexOf(',') + 1))], { type: 'image/png' });

const taken = (shooting: Promise<string>): Promise<Result<Blob>> =>
  shooting.then(
    (dataUrl) => success(blobOf(dataUrl)),
    (error: unknown) => failure('picture-refused', { detail: error instanceof Error ? error.message : String(error) }),
  );

const visibleTab = ({ windowId }: CaptureTab): Promise<Result<Blob>> =>
  taken(clickedPicture(windowId).then((dataUrl) => dataUrl ?? shootAtPace(windowId)));

/** Firefox draws any part of a page without a scroll (Chromium knows no `rect`). */
function pageRect({ windowId }: CaptureTab, rect: Rect): Promise<Result<Blob>> {
  const details = { format: 'png' as const, rect };
  return taken(browser.tabs.captureVisibleTab(windowId, details));
}

async function stillInFront(tab: CaptureTab) {
  const current = await browser.tabs.get(tab.id).then(
    (found) => found,
    // The browser rejects for a tab that is gone; there is nothing else to learn from it.
    () => null,
  );
  if (current === null) return failure('tab-gone');
  if (!current.active || current.windowId !== tab.windowId) return failure('tab-switched');
  return success(null);
}

export const pixels: PixelsPort = {
  visibleTab,
  pageRect: import.meta.env.FIREFOX ? pageRect : null,
  stillInFront,
  cut,
  thumbnail,
  stamp,
};
