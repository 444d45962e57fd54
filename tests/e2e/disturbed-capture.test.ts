import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaptureRow } from '../../lib/db/store.ts';
import type { Job } from '../../lib/domain/job.schema.ts';
import { openPopup } from '../support/capture-by-click.ts';
import { type Session, startSession } from '../support/session.ts';
import { readTable } from '../support/store-rows.ts';
import { byTestId, testIds } from '../support/test-ids.ts';
import { until } from '../support/until.ts';
import { places } from '../world/places.ts';

type Outcome = { readonly capture: CaptureRow | undefined; readonly failed: Job | undefined };

describe('a capture that is disturbed', () => {
  let session: Session;
  beforeEach(async () => {
    session = await startSession();
  });
  afterEach(() => session.close());

  /** Clicks Capture, disturbs at once, and waits until nothing is going on any more. */
  async function disturbed(page: Page, disturb: () => Promise<unknown>): Promise<Outcome> {
    const popup = await openPopup(session, page);
    await popup.waitFor(`${byTestId(testIds.captureButton)}:not(:disabled)`);
    await popup.click(byTestId(testIds.captureButton));
    await disturb();
    const outcome = async (): Promise<Outcome> => ({
      capture: (await readTable(session, 'captures'))[0],
      failed: (await readTable(session, 'jobs')).find(({ state }) => state.at === 'failed'),
    });
    await until('the end of the capture', async () => {
      const { capture, failed } = await outcome();
      return capture !== undefined || failed !== undefined;
    });
    return outcome();
  }

  /**
   * Either a failed job with its sentence, or a capture. That one holds a picture only if the same document stood there
   * before and after it; and where the page was gone before all was read, it says so.
   */
  function expectSound({ capture, failed }: Outcome): void {
    if (capture === undefined) {
      expect(failed?.state).toMatchObject({ at: 'failed' });
      return;
    }
    const { before, after } = capture.record.how;
    const undisturbed = before !== null && before.document === after?.document && after.visible;
    expect(capture.record.tiles.length > 0).toBe(undisturbed);
    if (!undisturbed) expect(capture.record.quality).not.toEqual([]);
  }

  it('keeps no picture when the tab was closed', async () => {
    const page = await session.newPage(places.chatAllAtOnce);
    expectSound(await disturbed(page, () => page.close()));
  });

  it('keeps no picture of the next page when the person went on', async () => {
    const page = await session.newPage(places.chatAllAtOnce);
    expectSound(await disturbed(page, () => page.goto(places.order).catch((error: unknown) => error)));
  });

  it('keeps no picture of another tab when the person switched', async () => {
    const other = await session.newPage(places.unknownShop);
    const page = await session.newPage(places.chatAllAtOnce);
    expectSound(await disturbed(page, () => other.bringToFront()));
  });

  it('refuses a second click while the first is at work', async () => {
    const page = await session.newPage(places.chatAllAtOnce);
    const popup = await openPopup(session, page);
    await popup.evaluate((window, selector) => {
      const button = window.document.querySelector<HTMLElement>(selector);
      button?.click();
      button?.click();
    }, byTestId(testIds.captureButton));
    await until(
      'the capture',
      async () => (await readTable(session, 'jobs')).length === 0 && (await readTable(session, 'captures')).length > 0,
    );
    expect(await readTable(session, 'captures')).toHaveLength(1);
  });
});
