import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../support/capture-by-click.ts';
import { browserName, type Session, startSession } from '../support/session.ts';
import { readTable } from '../support/store-rows.ts';
import { byTestId, testIds } from '../support/test-ids.ts';
import { places } from '../world/places.ts';

const RESTRICTED = [
  ['a page of the browser', browserName === 'firefox' ? 'about:license' : 'chrome://version/'],
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
    const popup = await openPopup(session, await session.newPage(url));
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
  });

  it('leaves nothing in the store', async () => {
    expect(await readTable(session, 'captures')).toEqual([]);
    expect(await readTable(session, 'jobs')).toEqual([]);
  });
});
