import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaptureRow } from '../../lib/db/store.ts';
import { captureByClick } from '../support/capture-by-click.ts';
import { settleDeal } from '../support/deal-of-capture.ts';
import { downloaded } from '../support/downloaded.ts';
import { type Session, startSession } from '../support/session.ts';
import { readBytes, readTable } from '../support/store-rows.ts';
import { until } from '../support/until.ts';
import { places } from '../world/places.ts';

describe('the page of one capture', () => {
  let session: Session;
  let capture: CaptureRow;
  let page: Page;
  beforeAll(async () => {
    session = await startSession();
    const kept = await captureByClick(session, await session.newPage(places.chat));
    capture = kept.capture;
    await settleDeal(session, kept.popup, capture.id);
    await kept.popup.close();
    page = await session.openExtensionPage(`library.html#/capture/${capture.id}`);
    await page.waitForSelector('[role="tab"]');
  });
  afterAll(() => session.close());

  const openTab = async (number: number): Promise<void> => {
    const tabs = await page.$$('[role="tab"]');
    await tabs[number]?.click();
  };

  it('shows the picture', async () => {
    await page.waitForFunction(() => [...document.images].some(({ naturalWidth }) => naturalWidth > 300));
  });

  it.each([
    ['messages', 1, 'LED2026'],
    ['text', 2, 'LED2026'],
    ['record', 5, 'sha256'],
  ])('shows its %s', async (_part, number, words) => {
    await openTab(number);
    await page.waitForFunction(
      (text) => document.body.textContent.toLowerCase().includes(text.toLowerCase()),
      {},
      words,
    );
  });

  it('shows the archive only in a frame that can do nothing', async () => {
    await openTab(3);
    await page.waitForSelector('iframe');
    expect(await page.evaluate(() => document.querySelector('iframe')?.getAttribute('sandbox'))).toBe('');
  });

  it('saves a stamped copy and leaves the picture as it was', async () => {
    const before = await readBytes(session, capture.id, 'tile-001.png');
    await page.click('[data-testid="save-picture"]');
    const saved = readFileSync(await downloaded(session.downloadDir, '.png'));
    expect(saved.subarray(1, 4).toString()).toBe('PNG');
    expect(saved.readUInt32BE(16)).toBe(before.readUInt32BE(16));
    expect(saved.readUInt32BE(20)).toBeGreaterThan(before.readUInt32BE(20));
    expect((await readBytes(session, capture.id, 'tile-001.png')).equals(before)).toBe(true);
    expect((await readTable(session, 'artifacts')).filter(({ method }) => method === 'stamped')).toHaveLength(1);
  });

  it('deletes with a reason, and the hashes stay in the custody log', async () => {
    await page.click('[data-testid="delete-capture"]');
    await page.waitForSelector('[role="dialog"] textarea');
    await page.type('[role="dialog"] textarea', 'Taken by mistake');
    await page.click('[role="dialog"] button[type="submit"]');
    await until('the deletion', async () => (await readTable(session, 'captures')).length === 0);
    expect(await readTable(session, 'artifacts')).toEqual([]);
    const tombstone = (await readTable(session, 'custody'))
      .map(({ line }) => line)
      .find((line) => /"delete"/.test(line));
    expect(tombstone).toContain('Taken by mistake');
    expect(tombstone).toContain(capture.sha256);
  });
});

describe('the export of a deal without captures', () => {
  it('says so in a sentence and writes no file', async () => {
    const session = await startSession();
    await session.newPage(places.order);
    const [dealId] = await session.evaluateInExtension(async () => {
      const made: unknown = await chrome.runtime.sendMessage({
        request: 'deal.make',
        ask: { name: 'Empty', supplier: null },
      });
      return JSON.stringify(made).match(/[0-9a-f-]{36}/) ?? [''];
    });
    const page = await session.openExtensionPage(`library.html#/export/${dealId}?start`);
    await page.waitForFunction(() => document.body.innerText.length > 80);
    await expect(downloadedSoon(session)).resolves.toBeNull();
    expect(await page.evaluate(() => document.body.innerText)).toMatch(/no capture|nothing|capture a page/i);
    await session.close();
  });

  const downloadedSoon = (session: Session): Promise<string | null> =>
    Promise.race([
      downloaded(session.downloadDir, '.zip').catch(() => null),
      new Promise<null>((resolve) => setTimeout(() => resolve(null), 3_000)),
    ]);
});
