import type { Page } from 'puppeteer-core';
import type { BrowserName, Driven } from '../support/browser.ts';
import { captureByClick } from '../support/capture-by-click.ts';
import { settleDeal } from '../support/deal-of-capture.ts';
import { startSession } from '../support/session.ts';
import { places } from '../world/places.ts';
import { popupMarks, withClocks } from './clocks.ts';
import { type Figure, median, rounded } from './figure.ts';
import { seedStore } from './seed-store.ts';

const RUNS = 15;
const CAPTURES = 1000;
const BYTES = 200_000;

/** From the click on the toolbar button to a popup that shows page and deal, ms. */
async function openOnce(driven: Driven, page: Page): Promise<number> {
  const start = Date.now();
  const popup = await driven.clickToolbar(page);
  await popup.waitFor('[data-ready="true"]');
  const { ready = Number.NaN } = await popupMarks(popup);
  await popup.close();
  return ready - start;
}

/** The popup over a full store against the same popup over an empty one, opened in turns. */
export async function popupSpeed(browser: BrowserName): Promise<readonly Figure[]> {
  const clocked = withClocks(browser);
  const full = await startSession({ browser, extensionDir: clocked.dir });
  const fullPage = await full.newPage(places.chat);
  const { popup, capture } = await captureByClick(full, fullPage);
  await settleDeal(full, popup, capture.id);
  await popup.close();
  await seedStore(full, CAPTURES, BYTES);
  const empty = await startSession({ browser, extensionDir: clocked.dir });
  const emptyPage = await empty.newPage(places.chat);
  const times: { full: number; empty: number }[] = [];
  for (let run = 0; run <= RUNS; run++)
    times.push({ empty: await openOnce(empty, emptyPage), full: await openOnce(full, fullPage) });
  await Promise.all([full.close(), empty.close()]);
  clocked.remove();
  // The first opening of each warms up and does not count.
  const [emptyMs, fullMs] = [
    median(times.slice(1).map((run) => run.empty)),
    median(times.slice(1).map((run) => run.full)),
  ];
  return [
    {
      name: `popup with ${CAPTURES} captures of ${BYTES / 1000} kB, against an empty store`,
      browser,
      value: rounded(fullMs / emptyMs),
      limit: 1.5,
      unit: 'times',
      parts: { 'empty, ms': rounded(emptyMs), 'full, ms': rounded(fullMs), runs: RUNS },
    },
  ];
}
