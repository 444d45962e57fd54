import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureByClick, clickCapture, openPopup, outcomeOfCapture, storedIds } from '../support/capture-by-click.ts';
import { settleDeal } from '../support/deal-of-capture.ts';
import { type Session, startSession } from '../support/session.ts';
import { readBytes, readTable } from '../support/store-rows.ts';
import { places } from '../world/places.ts';

/** From now on the disk takes no bytes of artifacts. */
function refuseBytes(background: typeof globalThis): void {
  const stores = background.IDBObjectStore.prototype;
  const refuse = (method: 'add' | 'put'): void => {
    const real = stores[method];
    stores[method] = function (this: IDBObjectStore, ...given) {
      if (this.name === 'bytes') throw new DOMException('The disk is full.', 'QuotaExceededError');
      return real.apply(this, given);
    };
  };
  refuse('add');
  refuse('put');
}

describe('a full disk', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  it('loses nothing, says so, and lets nothing be met', async () => {
    const first = await captureByClick(session, await session.newPage(places.unknownShop));
    await settleDeal(session, first.popup, first.capture.id);
    await first.popup.close();
    const before = await storedIds(session);
    const page = await session.newPage(places.chat);
    const popup = await openPopup(session, page);
    await session.evaluateInBackground(refuseBytes);
    await clickCapture(popup);
    const { capture, failed } = await outcomeOfCapture(session, before);
    const said = [failed?.state, ...(capture?.record.failures ?? [])].map((one) => JSON.stringify(one));
    expect(said.join()).toContain('storage-full');
    await expect
      .poll(() => popup.evaluate((window) => window.document.body.innerText), { timeout: 10_000 })
      .toMatch(/full|space/i);
    const kept = await readBytes(session, first.capture.id, 'tile-001.png');
    expect(kept.length).toBeGreaterThan(1000);
    const items = (await readTable(session, 'assessments')).flatMap((assessment) => assessment.items);
    expect(items.filter(({ state }) => state === 'met')).toEqual([]);
  });
});
