import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaptureRow } from '../../lib/db/store.ts';
import { bandsSeen, type Seen } from '../support/bands-seen.ts';
import type { Popup } from '../support/browser.ts';
import { captureMore, openPopup, outcomeOfCapture, startMore, storedIds } from '../support/capture-by-click.ts';
import { jobReaches } from '../support/job-watch.ts';
import { browserName, type Session, startSession } from '../support/session.ts';
import { readTable } from '../support/store-rows.ts';
import { byTestId, testIds } from '../support/test-ids.ts';
import { until } from '../support/until.ts';
import { at, places } from '../world/places.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

type Params = Readonly<Record<string, string | number>>;

async function whole(params: Params): Promise<{ capture: CaptureRow; seen: readonly Seen[] }> {
  const page = await session.newPage(at(places.bands, params));
  const { capture, popup } = await captureMore(session, page, 'page');
  await popup.close();
  await page.close();
  return { capture, seen: await bandsSeen(session, capture) };
}

const bands = (seen: readonly Seen[]): readonly (number | null)[] =>
  seen.map(({ band }) => band).filter((band) => band !== null);
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, band) => band);
const codes = (list: readonly { readonly code: string }[]): readonly string[] => list.map(({ code }) => code);

describe('the whole page', () => {
  it.each<[string, Params, number]>([
    ['with a header that sticks and parts that stand still', { height: 4000, header: 1, fixed: 1 }, 40],
    ['with pictures that load late', { height: 4000, lazy: 1 }, 40],
    ['that grows a banner while it is scrolled', { height: 4000, shift: 1 }, 40],
    ['that scrolls in a box of its own', { height: 3000, box: 1 }, 30],
  ])('%s: each place once, in order, at its place', async (_, params, count) => {
    const { capture, seen } = await whole(params);
    expect(bands(seen)).toEqual(numbers(count));
    expect(seen.filter(({ band, height }) => band !== null && height !== 100)).toEqual([]);
    expect(capture.record).toMatchObject({ completeness: 'whole', wholePage: { gaps: [], restored: true } });
    expect(codes(capture.record.quality)).toEqual(['identity-not-read']);
  });

  it('is back as it was', async () => {
    const page = await session.newPage(at(places.bands, { height: 4000, header: 1, fixed: 1 }));
    await page.evaluate(() => window.scrollTo(0, 1234));
    const before = await lookOf(page);
    await (await captureMore(session, page, 'page')).popup.close();
    expect(await lookOf(page)).toEqual(before);
    await page.close();
  });
});

/** Where it is scrolled to, and every style attribute in it. */
const lookOf = (page: Page) =>
  page.evaluate(() => ({
    top: window.scrollY,
    focus: document.activeElement?.localName,
    styles: Array.from(document.querySelectorAll('[style]'), (element) => element.outerHTML.slice(0, 120)),
  }));

const settled = async (): Promise<void> => undefined;

/** Firefox has no limit on pictures: the page must be longer to be disturbed in time. */
const LONG = browserName === 'firefox' ? 20_000 : 8_000;

describe('the whole page, disturbed', () => {
  /** Starts it, lets a few pictures be taken, disturbs, and waits for the end. */
  async function disturbed(
    disturb: (page: Page, popup: Popup) => Promise<unknown>,
    afterwards: (page: Page) => Promise<unknown> = settled,
  ) {
    const before = await storedIds(session);
    // Scrolled screen by screen in both browsers, so that there is time to disturb it.
    const page = await session.newPage(at(places.bands, { height: LONG, box: 1 }));
    const reached = session.evaluateInExtension(jobReaches, '', 2);
    const popup = await startMore(session, page, 'page');
    expect(await reached).toBe(true);
    await disturb(page, popup);
    await popup.close();
    await afterwards(page);
    const { capture, failed } = await outcomeOfCapture(session, before);
    if (!page.isClosed()) await page.close();
    if (capture === undefined) throw new Error(`nothing kept: ${JSON.stringify(failed?.state)}`);
    return { capture, seen: await bandsSeen(session, capture) };
  }

  /** What is there is in order; what is not is named. */
  function expectTruth({ capture: { record }, seen }: Awaited<ReturnType<typeof disturbed>>): void {
    expect(bands(seen)).toEqual(numbers(bands(seen).length));
    expect(record.completeness).toBe('partial');
    const missing = record.wholePage?.gaps.map(({ from }) => from) ?? [];
    const last = record.tiles.at(-1)?.rect;
    if (record.wholePage) expect(missing).toContain(last === undefined ? 0 : last.y + last.height);
  }

  it('waits while another tab is in front, and goes on', async () => {
    const other = await session.newPage(places.blank);
    const { capture, seen } = await disturbed(
      async (_, popup) => {
        await popup.close();
        await other.bringToFront();
      },
      async (page) => {
        await until('the job to wait', async () =>
          (await readTable(session, 'jobs')).some(({ state }) => state.at === 'waiting'),
        );
        await page.bringToFront();
      },
    );
    expect(bands(seen)).toEqual(numbers(LONG / 100));
    expect(capture.record.completeness).toBe('whole');
    await other.close();
  });

  it('keeps what it has when the page is left, and says what is missing', async () => {
    const left = await disturbed((page) => page.goto(places.blank));
    expectTruth(left);
    expect(codes(left.capture.record.failures)).toContain('page-navigated');
  });

  it('keeps what it has when the worker is killed; nothing is photographed again', async () => {
    const killed = await disturbed(
      () => session.killWorker(),
      async () => {
        const again = await session.newPage(places.blank);
        await (await openPopup(session, again)).close();
        await again.close();
      },
    );
    expectTruth(killed);
    expect(codes(killed.capture.record.failures)).toContain('interrupted');
  });

  it('keeps what it has when the person stops it', async () => {
    const stopped = await disturbed(async (_, popup) => {
      await popup.click(`${byTestId(testIds.jobProgress)} button`);
    });
    expectTruth(stopped);
    expect(codes(stopped.capture.record.failures)).toContain('stopped');
  });
});
