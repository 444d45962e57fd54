import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickCapture, type Outcome, openPopup, outcomeOfCapture, storedIds } from '../support/capture-by-click.ts';
import { type Session, startSession } from '../support/session.ts';
import { readTable } from '../support/store-rows.ts';
import { byTestId, testIds } from '../support/test-ids.ts';
import { places } from '../world/places.ts';

describe('a capture that is disturbed', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  /** Clicks Capture, disturbs at once, and waits until nothing is going on any more. */
  async function disturbed(page: Page, disturb: () => Promise<unknown>): Promise<Outcome> {
    const before = await storedIds(session);
    const popup = await openPopup(session, page);
    await clickCapture(popup);
    await disturb();
    const outcome = await outcomeOfCapture(session, before);
    await popup.close();
    return outcome;
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
    const before = await storedIds(session);
    const popup = await openPopup(session, await session.newPage(places.chatAllAtOnce));
    await popup.evaluate((window, selector) => {
      const button = window.document.querySelector<HTMLElement>(selector);
      button?.click();
      button?.click();
    }, byTestId(testIds.captureButton));
    await outcomeOfCapture(session, before);
    expect((await readTable(session, 'captures')).filter(({ id }) => !before.has(id))).toHaveLength(1);
  });
});
