import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { z } from 'zod';
import type { Session } from '../support/session.ts';
import { SCRIPT_MARK } from './script-marks.ts';

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      /** Microseconds. */
      ts: z.number(),
      dur: z.number().optional(),
      tid: z.number(),
      pid: z.number(),
      args: z.looseObject({ data: z.looseObject({ url: z.string().optional() }).optional() }).optional(),
    }),
  ),
});
type Event = z.infer<typeof traceSchema>['traceEvents'][number];

const ours = ({ args }: Event): boolean => /^(chrome|moz)-extension:/.test(args?.data?.url ?? '');

/** Time of our scripts on the page's main thread until its load event, nested events counted once, ms. */
export function scriptTimeOf(events: readonly Event[]): number {
  const load = events.findLast(({ name }) => name === 'MarkLoad');
  if (load === undefined) throw new Error('the trace holds no load event');
  const before = events
    .filter((event) => ours(event) && event.pid === load.pid && event.tid === load.tid && event.ts < load.ts)
    .toSorted((a, b) => a.ts - b.ts);
  let total = 0;
  let counted = 0;
  for (const { ts, dur = 0 } of before) {
    total += Math.max(0, ts + dur - Math.max(ts, counted));
    counted = Math.max(counted, ts + dur);
  }
  return total / 1000;
}

async function traced(page: Page, url: string): Promise<readonly Event[]> {
  const path = join(tmpdir(), `saidso-trace-${process.pid}.json`);
  await page.tracing.start({ path, categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
  await page.goto(url, { waitUntil: 'load' });
  await page.tracing.stop();
  const { traceEvents } = traceSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  rmSync(path);
  return traceEvents;
}

/** Sum of what the marks of `withScriptMarks` measured in this page. */
const marked = (page: Page): Promise<number> =>
  page.evaluate((name) => {
    const entries = performance.getEntriesByName(name);
    return entries.reduce((total, { duration }) => total + duration, 0);
  }, SCRIPT_MARK);

/**
 * Opens a page anew and gives the time that our scripts take there before it has loaded, ms. Chromium: by trace. Firefox gives
 * no trace to a driver: there the scripts of a copy measure their own evaluation.
 */
export async function scriptTimeBeforeLoad(session: Session, url: string): Promise<number> {
  const page = await session.newPage('about:blank');
  if (session.name === 'chromium') {
    const time = scriptTimeOf(await traced(page, url));
    await page.close();
    return time;
  }
  await page.goto(url, { waitUntil: 'load' });
  const time = await marked(page);
  await page.close();
  return time;
}
