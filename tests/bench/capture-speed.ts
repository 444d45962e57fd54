import type { Page } from 'puppeteer-core';
import type { BrowserName, Driven } from '../support/browser.ts';
import { openPopup } from '../support/capture-by-click.ts';
import { startSession } from '../support/session.ts';
import { byTestId, testIds } from '../support/test-ids.ts';
import { places } from '../world/places.ts';
import { popupMarks, storeMarks, withClocks } from './clocks.ts';
import { type Figure, median, rounded } from './figure.ts';

const RUNS = 7;
const LIMITS = { chromium: { picture: 2, kept: 8 }, firefox: { picture: 5, kept: 25 } } as const;

/** Chromium allows two pictures a second and remembers the last ones. */
const restForPictures = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

/** Runs in the extension: how long the bare call takes, ms. */
async function barePicture(): Promise<number> {
  const start = performance.now();
  await chrome.tabs.captureVisibleTab(chrome.windows.WINDOW_ID_CURRENT, { format: 'png' });
  return performance.now() - start;
}

async function oneRun(driven: Driven, page: Page): Promise<{ bare: number; picture: number; kept: number }> {
  const popup = await openPopup(driven, page);
  const button = `${byTestId(testIds.captureButton)}:not(:disabled)`;
  await popup.waitFor(button);
  await restForPictures();
  const bare = await driven.evaluateInExtension(barePicture);
  await restForPictures();
  await popup.click(button);
  const { clicked = Number.NaN } = await popupMarks(popup);
  await restForPictures();
  const { picture, kept } = await storeMarks(driven);
  await popup.close();
  return { bare, picture: picture - clicked, kept: kept - clicked };
}

/** A chat of 500 messages: from the click to the stored picture and to the sealed record, as multiples of the bare call. */
export async function captureSpeed(browser: BrowserName): Promise<readonly Figure[]> {
  const clocked = withClocks(browser);
  const session = await startSession({ browser, extensionDir: clocked.dir });
  const page = await session.newPage(places.chatAllAtOnce);
  const runs = [];
  // The first run warms up and does not count.
  for (let run = 0; run <= RUNS; run++) runs.push(await oneRun(session, page));
  await session.close();
  clocked.remove();
  const counted = runs.slice(1);
  const bare = median(counted.map((run) => run.bare));
  const figure = (name: string, part: 'picture' | 'kept'): Figure => {
    const middle = median(counted.map((run) => run[part]));
    return {
      name,
      browser,
      value: rounded(middle / bare),
      limit: LIMITS[browser][part],
      unit: 'times',
      parts: { 'bare call, ms': rounded(bare), 'from the click, ms': rounded(middle), runs: RUNS },
    };
  };
  return [
    figure('500 messages: click to picture stored, against the bare call', 'picture'),
    figure('500 messages: click to all kept, against the bare call', 'kept'),
  ];
}
