import { browser } from 'wxt/browser';
import { z } from 'zod';

const KEY = 'tab-keys';
const schema = z.record(z.string(), z.array(z.string()));

/** Which deal names each tab showed last. Lives as long as the browser session: tab ids mean nothing after it. */
export async function readTabKeys(): Promise<Readonly<Record<string, readonly string[]>>> {
  const stored = await browser.storage.session.get(KEY);
  return schema.catch({}).parse(stored[KEY]);
}

export async function rememberTabKeys(tabId: number, keys: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...(await readTabKeys()), [tabId]: [...keys] } });
}

export async function forgetTab(tabId: number): Promise<void> {
  const { [String(tabId)]: _, ...rest } = await readTabKeys();
  await browser.storage.session.set({ [KEY]: rest });
}

/** True the first time in a browser session. */
export async function firstInSession(what: string): Promise<boolean> {
  const key = `done:${what}`;
  if ((await browser.storage.session.get(key))[key] === true) return false;
  await browser.storage.session.set({ [key]: true });
  return true;
}
