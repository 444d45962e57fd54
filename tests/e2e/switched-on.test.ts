import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownSites } from '../../lib/sites/registry.ts';
import { captureByClick } from '../support/capture-by-click.ts';
import { settleDeal } from '../support/deal-of-capture.ts';
import { browserName, type Session, startSession } from '../support/session.ts';
import { readBytes, readTable } from '../support/store-rows.ts';
import { until } from '../support/until.ts';
import { places } from '../world/places.ts';

const hosts = knownSites.filter(({ id }) => id === 'alibaba').flatMap(({ matches }) => matches);

/** Runs in the extension: ids of the scripts that the browser will put into pages. */
const registered = async (): Promise<string[]> =>
  (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort();

/** Runs in the extension: the badge of the tab in front. */
async function badgeInFront(): Promise<string> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) throw new Error('no tab in front');
  return chrome.action.getBadgeText({ tabId: tab.id });
}

describe('a site that is switched on', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({ hosts });
    await until('its scripts', async () => (await session.evaluateInExtension(registered)).length > 0);
  });
  afterAll(() => session.close());

  it('has its scripts registered, and no other site has', async () => {
    const ids = await session.evaluateInExtension(registered);
    expect(ids).toContain('alibaba-journal');
    expect(ids.filter((id) => !id.startsWith('alibaba-'))).toEqual([]);
  });

  it('keeps the error that the cart wrote to the console before the click', async () => {
    const { popup, capture } = await captureByClick(session, await session.newPage(places.cartRefused));
    expect(capture.record.how.siteSwitchedOn).toBe(true);
    const journal = (await readBytes(session, capture.id, 'console.json')).toString('utf8');
    expect(journal).toContain('SDE-ERR-7A3F');
    const { items } = await settleDeal(session, popup, capture.id);
    expect(items.find(({ id }) => id === 'denial')).toMatchObject({ state: 'met' });
    await popup.close();
  });

  it('shows on its badge how much is missing, before any click on that page', async () => {
    const [deal] = await readTable(session, 'assessments');
    await session.newPage(places.chat);
    await until('the badge', async () => (await session.evaluateInExtension(badgeInFront)) !== '');
    expect(await session.evaluateInExtension(badgeInFront)).toBe(String(deal?.missing));
  });

  it('leaves other sites alone', async () => {
    const page = await session.newPage(places.unknownShop);
    expect(await page.evaluate(() => console.error.toString())).toContain('[native code]');
    expect(await session.evaluateInExtension(badgeInFront)).toBe('');
  });
});

// Only Firefox lets a test answer the browser's question.
if (browserName === 'firefox')
  describe('the page of sites', () => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession();
    });
    afterAll(() => session.close());

    it('switches a site on by the browser’s own question, and off again', async () => {
      const page = await session.openExtensionPage('library.html#/sites');
      await page.waitForSelector('[role="switch"]');
      await page.bringToFront();
      expect(await session.evaluateInExtension(registered)).toEqual([]);
      await page.click('[role="switch"]');
      await session.acceptPermission();
      await until('its scripts', async () => (await session.evaluateInExtension(registered)).length > 0);
      await page.waitForSelector('[role="switch"][aria-checked="true"]');
      await page.click('[role="switch"][aria-checked="true"]');
      await until('no scripts', async () => (await session.evaluateInExtension(registered)).length === 0);
    });
  });
