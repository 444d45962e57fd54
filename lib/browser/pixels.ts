import { browser } from 'wxt/browser';
import type { CaptureTab, PixelsPort } from '../app/ports.ts';
import { failure, success } from '../domain/failure.ts';
import { cut, stamp, thumbnail } from './images.ts';

/** Chromium counts two calls a second and answers with this error above that. */
const OVER_QUOTA = /MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/;
const QUOTA_PAUSE = 600;

const shoot = async (windowId: number): Promise<string> => {
  try {
    // The default format is jpeg.
    return await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  } catch (error) {
    if (!(error instanceof Error && OVER_QUOTA.test(error.message))) throw error;
    await new Promise((resolve) => setTimeout(resolve, QUOTA_PAUSE));
    return browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  }
};

async function visibleTab(tab: CaptureTab) {
  try {
    const dataUrl = await shoot(tab.windowId);
    // Ten times as fast as fetch(dataUrl), while the person waits.
    const bytes = Uint8Array.fromBase64(dataUrl.slice(dataUrl.indexOf(',') + 1));
    return success(new Blob([bytes], { type: 'image/png' }));
  } catch (error) {
    return failure('picture-refused', { detail: error instanceof Error ? error.message : String(error) });
  }
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

export const pixels: PixelsPort = { visibleTab, stillInFront, cut, thumbnail, stamp };
