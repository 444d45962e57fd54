import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../support/capture-by-click.ts';
import { type Session, startSession } from '../support/session.ts';
import { byTestId, testIds } from '../support/test-ids.ts';
import { places } from '../world/places.ts';

describe('the extension in a real browser', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  it('opens its popup on a click of the toolbar button', async () => {
    const popup = await openPopup(session, await session.newPage(places.chat));
    await popup.waitFor(`${byTestId(testIds.captureButton)}:not(:disabled)`);
    expect(await popup.evaluate((window) => window.document.body.innerText)).toContain('Brightway');
  });

  it('puts nothing of its own into a page before that click', async () => {
    const page = await session.newPage(places.cart);
    const added = await page.evaluate(() => document.documentElement.outerHTML.includes('saidso'));
    expect(added).toBe(false);
  });

  it('asks for no permission that warns', async () => {
    const granted = await session.evaluateInExtension(async () => (await chrome.permissions.getAll()).origins ?? []);
    expect(granted).toEqual([]);
  });
});
