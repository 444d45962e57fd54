import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../support/capture-by-click.ts';
import { BLANK_PAGE } from '../support/extension-build.ts';
import { browserName, type Session, startSession } from '../support/session.ts';
import { readTable } from '../support/store-rows.ts';
import { byTestId, testIds } from '../support/test-ids.ts';
import { places } from '../world/places.ts';

const RESTRICTED = [
  ['an empty tab', 'about:blank'],
  ["Firefox's add-on store", 'https://addons.mozilla.org/en-US/firefox/'],
  ["Chrome's web store", 'https://chromewebstore.google.com/'],
  ['a PDF in the viewer', places.pdf],
  ['a file of this computer', import.meta.url],
] as const;

describe('a page that cannot be captured', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  it.each(RESTRICTED)('is named with one sentence: %s', async (_name, url) => {
    await expectSentence(await session.newPage(url));
  });

  it('is named with one sentence: a page of the extension itself', async () => {
    await expectSentence(await session.openExtensionPage(BLANK_PAGE));
  });

  // Firefox's driver never sees its own pages finish loading.
  if (browserName === 'chromium')
    it('is named with one sentence: a page of the browser', async () => {
      await expectSentence(await session.newPage('chrome://version/'));
    });

  async function expectSentence(page: Page): Promise<void> {
    const popup = await openPopup(session, page);
    await popup.waitFor(byTestId(testIds.notCapturable));
    const said = await popup.evaluate(
      (window, selector) => window.document.querySelector(selector)?.textContent ?? '',
      byTestId(testIds.notCapturable),
    );
    expect(said.length).toBeGreaterThan(20);
    const button = `${byTestId(testIds.captureButton)}:not(:disabled)`;
    expect(await popup.evaluate((window, selector) => window.document.querySelector(selector) === null, button)).toBe(
      true,
    );
    await popup.close();
  }

  it('leaves nothing in the store', async () => {
    expect(await readTable(session, 'captures')).toEqual([]);
    expect(await readTable(session, 'jobs')).toEqual([]);
  });
});
