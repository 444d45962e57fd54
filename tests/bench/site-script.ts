import { statSync } from 'node:fs';
import { join } from 'node:path';
import { knownSites } from '../../lib/sites/registry.ts';
import type { BrowserName } from '../support/browser.ts';
import { builtDir } from '../support/extension-build.ts';
import { type Session, startSession } from '../support/session.ts';
import { until } from '../support/until.ts';
import { places } from '../world/places.ts';
import { type Figure, median, rounded } from './figure.ts';
import { withScriptMarks } from './script-marks.ts';
import { scriptTimeBeforeLoad } from './script-time.ts';

const RUNS = 7;
const LARGEST_KB = 40;
const LONGEST_MS = 10;
const hosts = knownSites.filter(({ id }) => id === 'alibaba').flatMap(({ matches }) => matches);

/** Runs in the extension: files that the browser puts into pages of switched-on sites. */
const registeredFiles = async (): Promise<string[]> =>
  (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ js = [] }) => js);

async function timesOn(session: Session, url: string): Promise<readonly number[]> {
  const times: number[] = [];
  // The first page warms up and does not count.
  for (let run = 0; run <= RUNS; run++) times.push(await scriptTimeBeforeLoad(session, url));
  return times.slice(1);
}

/** What a switched-on site pays for Saidso while it loads, and that no other site pays anything. */
export async function siteScript(browser: BrowserName): Promise<readonly Figure[]> {
  // Chromium is measured by trace, on the extension as it is.
  const marked = browser === 'firefox' ? withScriptMarks(browser) : null;
  const session = await startSession({ browser, hosts, ...(marked && { extensionDir: marked.dir }) });
  await until('the scripts of the site', async () => (await session.evaluateInExtension(registeredFiles)).length > 0);
  const files = new Set(await session.evaluateInExtension(registeredFiles));
  const sizes = [...files].map((file) => statSync(join(builtDir(browser), file)).size / 1000);
  const times = await timesOn(session, places.chat);
  const elsewhere = await scriptTimeBeforeLoad(session, places.unknownShop);
  await session.close();
  marked?.remove();
  const kilobytes = rounded(sizes.reduce((total, size) => total + size, 0));
  const parts = { scripts: files.size, runs: RUNS };
  return [
    {
      name: 'script on a switched-on site, before compression',
      browser,
      value: kilobytes,
      limit: LARGEST_KB,
      unit: 'kB',
      parts,
    },
    {
      name: 'main thread on a switched-on site before load',
      browser,
      value: rounded(median(times)),
      limit: LONGEST_MS,
      unit: 'ms',
      parts: { ...parts, 'longest, ms': rounded(Math.max(...times)) },
    },
    {
      name: 'main thread on any other site before load',
      browser,
      value: rounded(elsewhere),
      limit: 0,
      unit: 'ms',
      parts: {},
    },
  ];
}
