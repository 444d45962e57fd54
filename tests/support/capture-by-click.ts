import type { Page } from 'puppeteer-core';
import type { CaptureRow } from '../../lib/db/store.ts';
import type { Extent } from '../../lib/domain/capture.schema.ts';
import type { Job } from '../../lib/domain/job.schema.ts';
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

/** What the store held before: ids of captures and of jobs. */
export type Before = ReadonlySet<string>;

export async function storedIds(driven: Driven): Promise<Before> {
  const [captures, jobs] = await Promise.all([readTable(driven, 'captures'), readTable(driven, 'jobs')]);
  return new Set([...captures, ...jobs].map(({ id }) => id));
}

export type Outcome = { readonly capture: CaptureRow | undefined; readonly failed: Job | undefined };

/** Waits for the end of a capture that was not there before: kept, with all that follows its seal, or failed. */
export async function outcomeOfCapture(driven: Driven, before: Before, milliseconds = KEPT_MS): Promise<Outcome> {
  let outcome: Outcome = { capture: undefined, failed: undefined };
  await until(
    'the end of a capture',
    async () => {
      const jobs = (await readTable(driven, 'jobs')).filter(({ id }) => !before.has(id));
      const capture = (await readTable(driven, 'captures')).find(({ id }) => !before.has(id));
      outcome = { capture, failed: jobs.find(({ state }) => state.at === 'failed') };
      if (outcome.failed) return true;
      if (capture === undefined || jobs.length > 0) return false;
      return (await readTable(driven, 'findings')).some(({ captureId }) => captureId === capture.id);
    },
    milliseconds,
  );
  return outcome;
}

async function newCapture(driven: Driven, before: Before): Promise<CaptureRow> {
  const { capture, failed } = await outcomeOfCapture(driven, before);
  if (capture === undefined) throw new Error(`the capture failed: ${JSON.stringify(failed?.state)}`);
  return capture;
}

/** A click on Capture in an open popup, once it can be clicked. */
export async function clickCapture(popup: Popup): Promise<void> {
  await popup.waitFor(`${button}:not(:disabled)`);
  await popup.click(button);
}

/** The person's way: toolbar button, then the popup's Capture. The popup stays open. */
export async function captureByClick(driven: Driven, page: Page): Promise<Kept> {
  const before = await storedIds(driven);
  const popup = await openPopup(driven, page);
  await clickCapture(popup);
  return { popup, capture: await newCapture(driven, before) };
}

/** Chooses from the menu beside Capture. The popup stays open. */
export async function startMore(driven: Driven, page: Page, extent: Extent): Promise<Popup> {
  const popup = await openPopup(driven, page);
  const more = `${byTestId(testIds.captureMore)}:not(:disabled)`;
  const entry = `[data-entry="${extent}"]`;
  await popup.waitFor(more);
  await popup.click(more);
  await popup.waitFor(entry);
  await popup.click(entry);
  return popup;
}

/** The same, until it is kept. */
export async function captureMore(driven: Driven, page: Page, extent: Extent): Promise<Kept> {
  const before = await storedIds(driven);
  const popup = await startMore(driven, page, extent);
  return { popup, capture: await newCapture(driven, before) };
}

/** Any other way that starts a capture. */
export async function captureBy(driven: Driven, start: () => Promise<void>): Promise<CaptureRow> {
  const before = await storedIds(driven);
  await start();
  return newCapture(driven, before);
}
