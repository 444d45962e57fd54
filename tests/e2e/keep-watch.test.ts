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

describe('keeping watch over a conversation', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession();
    // Five messages arrive, one a second; after eight seconds one is edited and one recalled.
    page = await session.newPage(at(places.chatSwitch, { arriving: 1, changing: 8 }));
  });
  afterAll(() => session.close());

  const captures = async (): Promise<readonly CaptureRow[]> =>
    (await readTable(session, 'captures')).toSorted((a, b) => a.sequence - b.sequence);
  const messagesIn = async ({ id }: CaptureRow): Promise<readonly Message[]> =>
    JSON.parse((await readBytes(session, id, 'messages.json')).toString('utf8'));
  const allMessages = async (): Promise<readonly Message[]> =>
    (await Promise.all((await captures()).map(messagesIn))).flat();

  async function withPopup<T>(task: (popup: Popup) => Promise<T>): Promise<T> {
    const popup = await openPopup(session, page);
    try {
      return await task(popup);
    } finally {
      await popup.close();
    }
  }
  const switchTo = (at: 'on' | 'off') =>
    withPopup(async (popup) => {
      await popup.waitFor(`${line} [role="switch"]`);
      await popup.click(`${line} [role="switch"]`);
      await popup.waitFor(`${line}[data-at="${at}"]`);
    });

  it('is switched on by one click, and keeps what is in the page', async () => {
    await switchTo('on');
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

  it('stores nothing of another conversation, and goes on when its own is back', async () => {
    const before = (await captures()).length;
    await page.click('[data-contact="kevin"]');
    await page.waitForFunction(() => document.body.innerText.includes('IBAN DE02'));
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
    await switchTo('off');
    const { length } = await captures();
    await page.evaluate(() => document.querySelector('.message-list')?.lastElementChild?.remove());
    await page.click('[data-contact="kevin"]');
    await page.click('[data-contact="cindy"]');
    await pause(2_500);
    expect((await captures()).length).toBe(length);
    expect((await readTable(session, 'jobs')).length).toBe(0);
  });
});
