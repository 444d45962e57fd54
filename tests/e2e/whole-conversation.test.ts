import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaptureRow } from '../../lib/db/store.ts';
import type { Certificate } from '../../lib/domain/certificate.schema.ts';
import type { Message } from '../../lib/domain/message.schema.ts';
import { captureMore, openPopup, outcomeOfCapture, startMore, storedIds } from '../support/capture-by-click.ts';
import { type Session, startSession } from '../support/session.ts';
import { readBytes, readTable } from '../support/store-rows.ts';
import { byTestId, testIds } from '../support/test-ids.ts';
import { until } from '../support/until.ts';
import { at, places } from '../world/places.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const messagesOf = async ({ id }: CaptureRow): Promise<readonly Message[]> =>
  JSON.parse(String(await readBytes(session, id, 'messages.json')));

function certificateOf({ record }: CaptureRow): Certificate {
  if (record.certificate === undefined) throw new Error('the capture has no certificate');
  return record.certificate;
}

async function whole(place: string, extent: 'conversation' | 'pictured-conversation' = 'conversation') {
  const page = await session.newPage(place);
  const { capture, popup } = await captureMore(session, page, extent);
  await popup.close();
  await page.close();
  return { capture, certificate: certificateOf(capture), messages: await messagesOf(capture) };
}

/** Ids count down from the newest: none is missing, none is there twice. One row of the talk is a notice of the site. */
const numbersOf = (messages: readonly Message[]): readonly number[] => messages.map(({ key }) => Number(key.slice(7)));
const rising = (numbers: readonly number[]): boolean => numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? 0));

describe('the whole conversation', () => {
  it('holds every message of a list that draws only a few, in order, certified, and the code as it looked', async () => {
    const { capture, certificate, messages } = await whole(at(places.chat, { messages: 120 }));
    expect(capture.record).toMatchObject({ completeness: 'whole', failures: [], quality: [] });
    expect(messages).toHaveLength(119);
    expect(rising(numbersOf(messages))).toBe(true);
    expect(certificate).toMatchObject({ count: 119, gaps: [], top: { reached: true }, stopped: null, restored: true });
    expect(certificate.keys).toEqual(messages.map(({ key }) => key));
    expect(certificate.days.reduce((sum, { count }) => sum + count, 0)).toBe(119);
    const coded = messages.find(({ text, direction }) => direction === 'in' && /LED2026/.test(text));
    const tile = capture.record.tiles.find((one) => one.messages?.some(({ key }) => key === coded?.key));
    expect(tile).toMatchObject({ of: 'conversation', path: 'conversation-001.png' });
    expect(certificate.pictures).toMatchObject({ of: 'offers', missing: [] });
  });

  it('shows every message, where that was asked for', async () => {
    const { capture, messages } = await whole(at(places.chat, { messages: 24 }), 'pictured-conversation');
    const shown = new Set(capture.record.tiles.flatMap((tile) => tile.messages?.map(({ key }) => key) ?? []));
    expect(messages.filter(({ key }) => !shown.has(key))).toEqual([]);
  });

  it('names rows that were never drawn, each between its neighbours, and what arrived meanwhile', async () => {
    const { capture, certificate } = await whole(at(places.chat, { messages: 80, holes: 3, arriving: 1 }));
    expect(certificate.gaps.map(({ reason, rows }) => [reason, rows])).toEqual(Array(3).fill(['not-drawn', 1]));
    expect(certificate.gaps.every(({ after, before }) => after !== null && before !== null)).toBe(true);
    expect(capture.record.failures).toEqual([{ code: 'conversation-gap', params: { count: 3 } }]);
    expect(certificate.arrived.length).toBeGreaterThan(0);
    expect(certificate.last?.key).toBe(certificate.arrived.at(-1));
  });

  it('holds equal messages of one minute twice, on a site without ids, in a list that is drawn anew all the time', async () => {
    const { certificate, messages } = await whole(at(places.chat, { messages: 60, twice: 1, ids: 'off', rerender: 1 }));
    expect(new Set(certificate.keys).size).toBe(messages.length);
    const texts = messages.map(({ sender, text, time }) => `${sender} ${time?.written} ${text}`);
    expect(texts.length - new Set(texts).size).toBe(1);
  });

  it.each(['whatsapp', 'unknownChat', 'gmail'] as const)('is kept on %s', async (place) => {
    const { certificate, messages } = await whole(places[place]);
    expect(messages.length).toBeGreaterThan(2);
    expect(certificate.top.reached).toBe(true);
    expect(certificate.gaps.filter(({ reason }) => reason !== 'collapsed' && reason !== 'not-drawn')).toEqual([]);
  });
});

describe('the whole conversation, disturbed', () => {
  async function disturbed(
    params: Readonly<Record<string, string | number>>,
    disturb: (page: Page) => Promise<unknown>,
  ) {
    const before = await storedIds(session);
    const page = await session.newPage(at(places.chat, { messages: 1000, ...params }));
    await (await startMore(session, page, 'conversation')).close();
    await until('some messages', async () =>
      (await readTable(session, 'jobs')).some(({ state }) => state.at === 'harvesting' && state.messages > 60),
    );
    await disturb(page);
    const { capture } = await outcomeOfCapture(session, before);
    if (!page.isClosed()) await page.close();
    if (capture === undefined) throw new Error('nothing was kept');
    return { capture, certificate: certificateOf(capture), messages: await messagesOf(capture) };
  }

  /** What was read is there in order, and the certificate says that it is not all. */
  function expectTruth({ capture, certificate, messages }: Awaited<ReturnType<typeof disturbed>>, why: string): void {
    expect(messages.length).toBeGreaterThan(60);
    expect(messages.length).toBeLessThan(999);
    expect(rising(numbersOf(messages))).toBe(true);
    expect(certificate).toMatchObject({ stopped: why, top: { reached: false } });
    expect(capture.record.completeness).toBe('partial');
  }

  it('keeps what was read when the person stops it', async () => {
    const kept = await disturbed({}, async (page) => {
      const popup = await openPopup(session, page);
      const stop = `${byTestId(testIds.jobProgress)} button`;
      await popup.waitFor(stop);
      await popup.click(stop);
      await popup.close();
    });
    expectTruth(kept, 'stopped');
  });

  it('stops at another conversation, and holds no word of it', async () => {
    const kept = await disturbed({ switch: 1 }, (page) =>
      page.evaluate(() => document.querySelectorAll<HTMLElement>('.contact-item-container')[1]?.click()),
    );
    expectTruth(kept, 'conversation-switched');
    expect(new Set(kept.messages.map(({ sender }) => sender)).size).toBe(2);
  });

  it('keeps what was read when the worker is killed', async () => {
    const kept = await disturbed({}, async () => {
      await session.killWorker();
      const again = await session.newPage(places.blank);
      await (await openPopup(session, again)).close();
      await again.close();
    });
    expectTruth(kept, 'interrupted');
  });
});
