import type { Page } from 'puppeteer-core';
import type { Certificate } from '../../lib/domain/certificate.schema.ts';
import type { BrowserName, Driven } from '../support/browser.ts';
import { outcomeOfCapture, startMore, storedIds } from '../support/capture-by-click.ts';
import { startSession } from '../support/session.ts';
import { at, places } from '../world/places.ts';
import { type Figure, rounded } from './figure.ts';
import { heapPeak } from './heap-peak.ts';

const SIZES = [500, 2000, 8000] as const;
const COMPARED = 2000;
const LIMITS = { bare: 1.25, growth: 1.2, heap: 200 } as const;
const LONGEST = 400_000;

/** Runs in the page: scrolls up to the first message and reads nothing, 0.8 of the box and two frames a step; ms. */
async function bareScroll(): Promise<number> {
  const box = document.querySelector('.scroll-box');
  if (box === null) return Number.NaN;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const place = () => `${box.scrollTop} ${box.scrollHeight}`;
  box.scrollTop = box.scrollHeight;
  const start = performance.now();
  let moved = start;
  // As long as older messages may still come: the stand-in site takes at most 200 ms.
  while (performance.now() - moved < 1000) {
    const before = place();
    box.scrollTop -= box.clientHeight * 0.8;
    await frame();
    await frame();
    if (place() !== before) moved = performance.now();
  }
  return performance.now() - start;
}

async function certified(driven: Driven, page: Page): Promise<Certificate> {
  const before = await storedIds(driven);
  const popup = await startMore(driven, page, 'conversation');
  const { capture } = await outcomeOfCapture(driven, before, LONGEST);
  await popup.close();
  const certificate = capture?.record.certificate;
  if (certificate === undefined) throw new Error('no conversation was kept');
  return certificate;
}

const open = (driven: Driven, messages: number): Promise<Page> => driven.newPage(at(places.chat, { messages }));

/** Whole conversations: against a loop that only scrolls, and how the time grows with the length. */
export async function conversationSpeed(browser: BrowserName): Promise<readonly Figure[]> {
  const session = await startSession({ browser });
  const each = new Map<number, Certificate>();
  let peak = 0;
  for (const size of SIZES) {
    const page = await open(session, size);
    const keep = async (): Promise<void> => {
      each.set(size, await certified(session, page));
    };
    if (browser === 'chromium' && size === COMPARED) peak = await heapPeak(session, keep);
    else await keep();
    await page.close();
  }
  const page = await open(session, COMPARED);
  const bare = await page.evaluate(bareScroll);
  await session.close();
  const msOf = (size: number): number => each.get(size)?.milliseconds ?? Number.NaN;
  const perMessage = (size: number): number => msOf(size) / size;
  const counts = Object.fromEntries(SIZES.map((size) => [`kept of ${size}`, each.get(size)?.count ?? 0]));
  const gaps = Math.max(...[...each.values()].map((certificate) => certificate.gaps.length));
  return [
    {
      name: `conversation of ${COMPARED} messages, against a loop that only scrolls`,
      browser,
      value: rounded(msOf(COMPARED) / bare),
      limit: LIMITS.bare,
      unit: 'times',
      parts: { 'bare loop, ms': rounded(bare), 'ours, ms': msOf(COMPARED), 'most gaps': gaps, ...counts },
    },
    {
      name: `time for each message of ${SIZES[2]}, against one of ${SIZES[0]}`,
      browser,
      value: rounded(perMessage(SIZES[2]) / perMessage(SIZES[0])),
      limit: LIMITS.growth,
      unit: 'times',
      parts: Object.fromEntries(SIZES.map((size) => [`${size} messages, ms`, msOf(size)])),
    },
    ...(browser === 'firefox'
      ? []
      : [
          {
            name: `conversation of ${COMPARED}: peak of the background's heap`,
            browser,
            value: rounded(peak),
            limit: LIMITS.heap,
            unit: 'MB' as const,
            parts: {},
          },
        ]),
  ];
}
