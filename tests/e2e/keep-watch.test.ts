import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaptureRow } from '../../lib/db/store.ts';
import type { Message } from '../../lib/domain/message.schema.ts';
import type { Popup } from '../support/browser.ts';
import { openPopup } from '../support/capture-by-click.ts';
import { type Session, startSession } from '../support/session.ts';
import { readBytes, readTable } from '../support/store-rows.ts';
import { byTestId } from '../support/test-ids.ts';
import { until } from '../support/until.ts';
import { at, places } from '../world/places.ts';
import { privateWords } from '../world/secrets.ts';

const line = byTestId('watch-line');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const captures = async (): Promise<readonly CaptureRow[]> =>
  (await readTable(session, 'captures')).toSorted((a, b) => a.sequence - b.sequence);
const messagesIn = async ({ id }: CaptureRow): Promise<readonly Message[]> =>
  JSON.parse((await readBytes(session, id, 'messages.json')).toString('utf8'));
const allMessages = async (): Promise<readonly Message[]> =>
  (await Promise.all((await captures()).map(messagesIn))).flat();

async function withPopup(page: Page, task: (popup: Popup) => Promise<void>): Promise<void> {
  const popup = await openPopup(session, page);
  await task(popup);
  await popup.close();
}
const switchTo = (page: Page, at: 'on' | 'off') =>
  withPopup(page, async (popup) => {
    await popup.waitFor(`${line} [role="switch"]`);
    await popup.click(`${line} [role="switch"]`);
    await popup.waitFor(`${line}[data-at="${at}"]`);
  });

/** What he writes is nobody's business. */
async function openKevin(page: Page): Promise<void> {
  await page.click('[data-contact="kevin"]');
  await page.waitForFunction(() => document.body.innerText.includes('IBAN DE02'));
}

describe('keeping watch over a conversation', () => {
  let page: Page;
  beforeAll(async () => {
    // Five messages arrive, one a second; after eight seconds one is edited and one recalled.
    page = await session.newPage(at(places.chatSwitch, { arriving: 1, changing: 8 }));
  });

  it('is switched on by one click, and keeps what is in the page', async () => {
    await switchTo(page, 'on');
    const [first, ...others] = await captures();
    expect(others).toEqual([]);
    expect(first?.record).toMatchObject({
      completeness: 'whole',
      quality: [],
      tiles: [],
      how: { trigger: 'watch', extent: 'watch' },
    });
    expect(first?.record.artifacts.map(({ path }) => path)).toEqual(['messages.json']);
    expect(first?.messages).toBeGreaterThan(10);
  });

  it('keeps new messages as they appear, each in a small capture', async () => {
    await until('the last message', async () => (await allMessages()).some(({ key }) => key === 'arrived-5'));
    const arrived = (await allMessages()).filter(({ key }) => key.startsWith('arrived-'));
    expect(arrived.map(({ key }) => key).sort()).toEqual([1, 2, 3, 4, 5].map((n) => `arrived-${n}`));
    const [, ...later] = await captures();
    expect(later.length).toBeGreaterThan(0);
    expect(Math.max(...later.map(({ messages }) => messages))).toBeLessThan(6);
  });

  it('notices what is edited or recalled', async () => {
    const formsByKey = async () => Map.groupBy(await allMessages(), ({ key }) => key);
    const changed = async () => [...(await formsByKey()).values()].filter(({ length }) => length > 1);
    await until('both changes', async () => (await changed()).length === 2);
    const [edited, recalled] = await changed();
    expect(edited?.map(({ text }) => text.endsWith('(changed)'))).toEqual([false, true]);
    expect(recalled?.map(({ marks }) => marks.includes('recalled'))).toEqual([false, true]);
    expect(recalled?.[0]?.text).not.toBe('');
  });

  it('shows the earlier and the later text with both times', async () => {
    const [first] = await captures();
    const library = await session.openExtensionPage(`library.html#/capture/${first?.id}`);
    const versions = byTestId('message-versions');
    await library.waitForSelector(versions);
    const shown = await library.$$eval(versions, (lists) => lists.map(({ textContent }) => textContent ?? ''));
    expect(shown).toHaveLength(2);
    expect(shown[0]).toContain('(changed)');
    for (const text of shown) expect(text.match(/\d\d:\d\d:\d\d/g)?.length).toBeGreaterThanOrEqual(2);
    await library.close();
  });

  it('stores nothing of another conversation, and goes on when its own is back', async () => {
    const before = (await captures()).length;
    await openKevin(page);
    await pause(1_500);
    expect((await captures()).length).toBe(before);
    await page.click('[data-contact="cindy"]');
    await until('what has changed meanwhile', async () => (await captures()).length > before);
    await pause(1_500);
    const kept = JSON.stringify(
      await Promise.all((await captures()).map(async (row) => [row.record, await messagesIn(row)])),
    );
    expect(privateWords.filter((words) => kept.includes(words))).toEqual([]);
  });

  it('is switched off by one click', async () => {
    await switchTo(page, 'off');
    const { length } = await captures();
    await openKevin(page);
    await page.click('[data-contact="cindy"]');
    await pause(2_500);
    expect((await captures()).length).toBe(length);
    expect((await readTable(session, 'jobs')).length).toBe(0);
  });
});

describe('a watch whose page is loaded anew', () => {
  it('ends, and says so', async () => {
    const page = await session.newPage(places.chat);
    await switchTo(page, 'on');
    await page.reload();
    await withPopup(page, (popup) => popup.waitFor(`${line}[data-at="off"] ${byTestId('watch-ended')}`));
  });
});
