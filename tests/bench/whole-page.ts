import type { Page } from 'puppeteer-core';
import type { BrowserName, Driven } from '../support/browser.ts';
import { startMore } from '../support/capture-by-click.ts';
import { startSession } from '../support/session.ts';
import { readTable } from '../support/store-rows.ts';
import { at, places } from '../world/places.ts';
import { popupMarks, storeMarks, withClocks } from './clocks.ts';
import { type Figure, median, rounded } from './figure.ts';
import { heapPeak } from './heap-peak.ts';

const HEIGHT = 20_000;
const TALL = 60_000;
const RUNS = 5;
/** What a page needs to draw itself after each scroll, ms. */
const SETTLING = 50;
/** The fastest that Chromium lets the background take pictures, ms from start to start. */
const PACE = 510;
const LONGEST = 120_000;
const HEAP_MB = 200;
const LIMITS = { rect: 1.6, clicked: 1.5, throttled: 1.08 } as const;

/** Chromium remembers the pictures of the last second, and counts a click for five. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2000));

/** Runs in the extension: the time of one bare call, ms; of a part of the page where the browser knows how. */
async function bareCall(height: number): Promise<number> {
  const start = performance.now();
  const details = { format: 'png' as const, ...(height > 0 && { rect: { x: 0, y: 0, width: 1268, height } }) };
  await chrome.tabs.captureVisibleTab(chrome.windows.WINDOW_ID_CURRENT, details);
  return performance.now() - start;
}

/** Runs in the extension: starts it as no click does. */
const startUnclicked = (): Promise<unknown> =>
  chrome.runtime.sendMessage({ request: 'capture.start', ask: { extent: 'page' } });

/** The settling pass of the last capture, ms: once through the page, a frame a screen, whatever pictures cost. */
async function settling(driven: Driven): Promise<number> {
  const captures = await readTable(driven, 'captures');
  const last = captures.toSorted((a, b) => a.sequence - b.sequence).at(-1);
  return last?.record.wholePage?.settled.milliseconds ?? Number.NaN;
}

async function fromClick(driven: Driven, page: Page): Promise<number> {
  const popup = await startMore(driven, page, 'page');
  const { clicked = Number.NaN } = await popupMarks(popup);
  const { lastPicture } = await storeMarks(driven, LONGEST);
  await popup.close();
  return lastPicture - clicked;
}

async function fromBackground(driven: Driven, page: Page): Promise<number> {
  await page.bringToFront();
  const start = Date.now();
  await driven.evaluateInExtension(startUnclicked);
  return (await storeMarks(driven, LONGEST)).lastPicture - start;
}

/** The same in turns with the bare call; the first run warms up and does not count. */
async function inTurns(driven: Driven, page: Page, bareHeight: number) {
  const runs: { bare: number; ours: number; settled: number }[] = [];
  for (let run = 0; run <= RUNS; run++) {
    await page.bringToFront();
    await rest();
    const bare = await driven.evaluateInExtension(bareCall, bareHeight);
    await rest();
    const ours = await fromClick(driven, page);
    runs.push({ bare, ours, settled: await settling(driven) });
  }
  const counted = runs.slice(1);
  const middle = (part: 'bare' | 'ours' | 'settled'): number => median(counted.map((run) => run[part]));
  return { bare: middle('bare'), ours: middle('ours'), settled: middle('settled') };
}

const figure = (name: string, browser: BrowserName, value: number, limit: number, parts: Figure['parts']): Figure => ({
  name,
  browser,
  value: rounded(value),
  limit,
  unit: 'times',
  parts: Object.fromEntries(Object.entries(parts).map(([part, one]) => [part, rounded(one)])),
});

async function inFirefox(driven: Driven, page: Page): Promise<Figure[]> {
  const { bare, ours, settled } = await inTurns(driven, page, HEIGHT);
  const parts = { 'bare rect call, ms': bare, 'from the click, ms': ours, 'of it settling, ms': settled, runs: RUNS };
  const name = `whole page of ${HEIGHT} px from the click, settling apart, against one bare call of it`;
  return [figure(name, 'firefox', (ours - settled) / bare, LIMITS.rect, parts)];
}

async function inChromium(driven: Driven, page: Page): Promise<Figure[]> {
  const tiles = HEIGHT / 800;
  const { bare, ours, settled } = await inTurns(driven, page, 0);
  await rest();
  const slow = await fromBackground(driven, page);
  const tall = await driven.newPage(at(places.bands, { height: TALL }));
  const peak = await heapPeak(driven, async () => {
    await fromClick(driven, tall);
  });
  return [
    figure(
      `whole page of ${HEIGHT} px from the click, against ${tiles} bare calls (${SETTLING} ms each for drawing apart)`,
      'chromium',
      (ours - tiles * SETTLING) / (tiles * bare),
      LIMITS.clicked,
      { 'bare call, ms': bare, 'from the click, ms': ours, 'of it settling, ms': settled, runs: RUNS },
    ),
    figure(
      `whole page of ${HEIGHT} px without a click, against ${PACE} ms a picture`,
      'chromium',
      slow / (tiles * PACE),
      LIMITS.throttled,
      {
        'all of it, ms': slow,
        runs: 1,
      },
    ),
    { ...figure(`whole page of ${TALL} px: peak of the background's heap`, 'chromium', peak, HEAP_MB, {}), unit: 'MB' },
  ];
}

/** A page of 20,000 px in pictures, against what the browser takes for the bare pictures. */
export async function wholePageSpeed(browser: BrowserName): Promise<readonly Figure[]> {
  const clocked = withClocks(browser);
  const session = await startSession({ browser, extensionDir: clocked.dir, hosts: ['<all_urls>'] });
  const page = await session.newPage(at(places.bands, { height: HEIGHT }));
  const figures = await (browser === 'firefox' ? inFirefox(session, page) : inChromium(session, page));
  await session.close();
  clocked.remove();
  return figures;
}
