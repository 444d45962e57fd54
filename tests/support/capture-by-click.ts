import type { Page } from 'puppeteer-core';
import type { CaptureRow } from '../../lib/db/store.ts';
import type { Driven, Popup } from './browser.ts';
import { readTable } from './store-rows.ts';
import { byTestId, testIds } from './test-ids.ts';
import { until } from './until.ts';

const KEPT_MS = 40_000;

export type Kept = { readonly popup: Popup; readonly capture: CaptureRow };

const button = byTestId(testIds.captureButton);

/** Opens the popup on a page and waits until it can be used. */
export async function openPopup(driven: Driven, page: Page): Promise<Popup> {
  const popup = await driven.clickToolbar(page);
  await popup.waitFor('[data-ready="true"]');
  return popup;
}

const idsOf = async (driven: Driven): Promise<ReadonlySet<string>> =>
  new Set((await readTable(driven, 'captures')).map(({ id }) => id));

/** Waits for a capture that was not there before, until all that follows its seal is written. A job that failed throws. */
export async function newCapture(driven: Driven, before: ReadonlySet<string>): Promise<CaptureRow> {
  let found: CaptureRow | undefined;
  await until(
    'a kept capture',
    async () => {
      const jobs = await readTable(driven, 'jobs');
      const failed = jobs.find(({ state }) => state.at === 'failed');
      if (failed) throw new Error(`the capture failed: ${JSON.stringify(failed.state)}`);
      found = (await readTable(driven, 'captures')).find(({ id }) => !before.has(id));
      if (found === undefined || jobs.length > 0) return false;
      return (await readTable(driven, 'findings')).some(({ captureId }) => captureId === found?.id);
    },
    KEPT_MS,
  );
  if (found === undefined) throw new Error('no capture');
  return found;
}

/** The person's way: toolbar button, then the popup's Capture. The popup stays open. */
export async function captureByClick(driven: Driven, page: Page): Promise<Kept> {
  const before = await idsOf(driven);
  const popup = await openPopup(driven, page);
  await popup.waitFor(`${button}:not(:disabled)`);
  await popup.click(button);
  return { popup, capture: await newCapture(driven, before) };
}

/** Any other way that starts a capture. */
export async function captureBy(driven: Driven, start: () => Promise<void>): Promise<CaptureRow> {
  const before = await idsOf(driven);
  await start();
  return newCapture(driven, before);
}
