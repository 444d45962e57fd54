import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../lib/domain/checklist/checklist.schema.ts';
import { captureByClick, openPopup } from '../support/capture-by-click.ts';
import { settleDeal } from '../support/deal-of-capture.ts';
import { type Session, startSession } from '../support/session.ts';
import { readTable } from '../support/store-rows.ts';
import { byTestId, code, offer } from '../support/test-ids.ts';
import { until } from '../support/until.ts';
import { at, places } from '../world/places.ts';

const line = byTestId(code('LED2026'));
const NOTICE = byTestId('red-flag-off-platform-payment');

/** Captures a chat by the popup and gives the checklist of its deal. */
async function keep(session: Session, url: string): Promise<{ page: Page; dealId: string; captureId: string }> {
  const page = await session.newPage(url);
  const { popup, capture } = await captureByClick(session, page);
  const { dealId } = await settleDeal(session, popup, capture.id);
  await popup.close();
  return { page, dealId, captureId: capture.id };
}

async function assessment(session: Session): Promise<Assessment | undefined> {
  return (await readTable(session, 'assessments'))[0];
}

const stateOf = async (session: Session, id: string): Promise<string | undefined> =>
  (await assessment(session))?.items.find((item) => item.id === id)?.state;

const logOf = async (session: Session): Promise<readonly string[]> =>
  (await readTable(session, 'custody')).map(({ line: text }) => text).filter((text) => text.includes('"interpret"'));

describe('a code that the person corrects', () => {
  let session: Session;
  let deal: Page;
  let chat: Page;
  beforeAll(async () => {
    session = await startSession();
    const kept = await keep(session, places.chat);
    chat = kept.page;
    deal = await session.openExtensionPage(`library.html#/deal/${kept.dealId}`);
    await deal.waitForSelector(line);
  });
  afterAll(() => session.close());

  it('stands with its offer, its minimum order and its expiry', async () => {
    const text = await deal.$eval(line, (element) => element.textContent.replace(/\s/g, ' '));
    expect(text).toContain('15 % off');
    expect(text).toContain('from USD 500.00');
    expect(text).toContain('until 2026-12-31');
    expect(await stateOf(session, 'offer')).toBe('met');
  });

  it('is said to be wrong in a sentence, by keyboard alone', async () => {
    await deal.focus(`${line} ${byTestId('correct-LED2026')}`);
    await deal.keyboard.press('Enter');
    await deal.waitForSelector('[role="dialog"] [name="value"]');
    await deal.focus('[role="dialog"] [name="value"]');
    await deal.keyboard.down('Control');
    await deal.keyboard.press('a');
    await deal.keyboard.up('Control');
    await deal.keyboard.type('150');
    await deal.keyboard.press('Enter');
    await deal.waitForSelector('[role="dialog"] [role="alert"]');
    expect(await deal.$eval('[role="dialog"] [role="alert"]', (element) => element.textContent)).toBe(
      'Write the percentage as a number between 0 and 100.',
    );
  });

  it('is corrected, and checklist and custody log follow', async () => {
    await deal.keyboard.press('Backspace');
    await deal.keyboard.press('Backspace');
    await deal.keyboard.type('2');
    await deal.keyboard.press('Enter');
    await until('the corrected checklist', async () => (await assessment(session))?.codes[0]?.verdict === 'corrected');
    expect((await assessment(session))?.codes).toMatchObject([
      {
        code: 'LED2026',
        offer: { kind: 'percent', value: 12 },
        sightings: [{ corrected: { asRead: { offer: { value: 15 } } } }],
      },
    ]);
    expect(await stateOf(session, 'offer')).toBe('partial');
    expect(await logOf(session)).toEqual([expect.stringMatching(/"corrected".*"correctionSha256":"[0-9a-f]{64}"/)]);
    await deal.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent.includes('12 % off'),
      {},
      line,
    );
    expect(await deal.$eval('main', (element) => element.textContent)).toMatch(/corrected by you/);
  });

  it('shows so in the popup, where it is taken back', async () => {
    const popup = await openPopup(session, chat);
    await popup.waitFor(`${line}[data-verdict="corrected"]`);
    await popup.click(`${line} button[aria-label^="Undo"]`);
    await until('what was read', async () => (await assessment(session))?.codes[0]?.verdict === 'open');
    expect((await assessment(session))?.codes).toMatchObject([{ code: 'LED2026', offer: { value: 15 } }]);
    expect(await stateOf(session, 'offer')).toBe('met');
    expect(await logOf(session)).toHaveLength(2);
    await popup.waitFor(`${line}[data-verdict="open"]`);
    await popup.close();
  });
});

describe('an offer without a code', () => {
  let session: Session;
  let kept: Awaited<ReturnType<typeof keep>>;
  const own = byTestId(offer('percent-5-3000-USD'));
  beforeAll(async () => {
    session = await startSession();
    kept = await keep(session, at(places.chat, { also: 'without-code' }));
  });
  afterAll(() => session.close());

  const offers = async () =>
    (await assessment(session))?.offers?.map(({ offer: { value }, verdict }) => [value, verdict]);

  it('is corrected beside its message, and checklist and custody log follow', async () => {
    const page = await session.openExtensionPage(`library.html#/capture/${kept.captureId}`);
    await page.waitForSelector('[role="tab"]');
    await (await page.$$('[role="tab"]'))[1]?.click();
    await page.waitForSelector(byTestId('correct-offer'));
    await page.focus(byTestId('correct-offer'));
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role="dialog"] [name="value"]');
    expect(await page.$('[role="dialog"] [name="code"]')).toBeNull();
    await page.focus('[role="dialog"] [name="value"]');
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await until('the corrected offer', async () => (await offers())?.[0]?.[1] === 'corrected');
    expect(await offers()).toEqual([[6, 'corrected']]);
    expect(await logOf(session)).toEqual([expect.stringMatching(/"corrected".*"correctionSha256":"[0-9a-f]{64}"/)]);
    await page.waitForFunction(() => document.querySelector('main')?.textContent.includes('corrected by you'));
    await page.close();
  });

  it('shows so in the popup, where it is taken back and dismissed', async () => {
    const popup = await openPopup(session, kept.page);
    const corrected = byTestId(offer('percent-6-3000-USD'));
    await popup.waitFor(`${corrected}[data-verdict="corrected"]`);
    await popup.click(`${corrected} button[aria-label^="Undo"]`);
    await popup.waitFor(`${own}[data-verdict="open"]`);
    await popup.click(`${own} button[aria-label^="No, this is not offered"]`);
    await popup.waitFor(`${own}[data-verdict="dismissed"]`);
    expect(await offers()).toEqual([[5, 'dismissed']]);
    expect(await logOf(session)).toHaveLength(3);
    await popup.close();
  });
});

describe('a message that a careful friend would warn of', () => {
  let session: Session;
  let chat: Page;
  let captureId: string;
  beforeAll(async () => {
    session = await startSession();
    ({ page: chat, captureId } = await keep(session, at(places.chat, { also: 'pay-outside' })));
  });
  afterAll(() => session.close());

  it('has its notice in the popup, with its words', async () => {
    const popup = await openPopup(session, chat);
    await popup.waitFor(NOTICE);
    const text = await popup.evaluate(
      (window, selector) => window.document.querySelector(selector)?.textContent,
      NOTICE,
    );
    expect(text).toContain('Western Union');
    await popup.close();
  });

  it('has it beside the message of the capture, too', async () => {
    const page = await session.openExtensionPage(`library.html#/capture/${captureId}`);
    await page.waitForSelector('[role="tab"]');
    await (await page.$$('[role="tab"]'))[1]?.click();
    await page.waitForSelector(NOTICE);
    expect(await page.$$(NOTICE)).toHaveLength(1);
    await page.close();
  });

  it('is put away, and stays away', async () => {
    const popup = await openPopup(session, chat);
    await popup.waitFor(NOTICE);
    await popup.click(`${NOTICE} button[aria-label^="Put away"]`);
    await until('the verdict', async () => (await assessment(session))?.redFlags?.[0]?.verdict === 'dismissed');
    await popup.close();
    const again = await openPopup(session, chat);
    await again.waitFor(line);
    expect(await again.evaluate((window, selector) => window.document.querySelector(selector), NOTICE)).toBeNull();
    await again.close();
  });
});

describe('an offer that the supplier takes back', () => {
  it('is said to be withdrawn, with what became of it', async () => {
    const session = await startSession();
    const { page, dealId } = await keep(session, at(places.chat, { also: 'changed,withdrawn' }));
    const popup = await openPopup(session, page);
    await popup.waitFor(line);
    const text = await popup.evaluate((window, selector) => window.document.querySelector(selector)?.textContent, line);
    expect(text).toMatch(/withdrawn on/);
    await popup.close();
    const deal = await session.openExtensionPage(`library.html#/deal/${dealId}`);
    await deal.waitForSelector('[data-step]');
    const steps = await deal.$$eval('[data-step]', (all) => all.map((one) => one.getAttribute('data-step')));
    expect(steps).toEqual(['offered', 'changed', 'withdrawn']);
    await session.close();
  });
});
