import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { WatchMemory, WatchPort } from '../app/watch-ports.ts';
import { watchSchema } from '../domain/watch.schema.ts';
import type {} from '../page/installed.ts';
import { call, inject } from './in-page.ts';

/** `keep-watch.js` in the page of a tab. The functions run there: they close over nothing. */
export const watchPort = (tabId: number): WatchPort => ({
  start: async (conversation) => {
    const injected = await inject(tabId, '/keep-watch.js', 'page-not-answering');
    if (!injected.ok) return injected;
    const start = (key: string) => JSON.stringify(globalThis.saidsoKeepWatch?.start(key) ?? false);
    return call(tabId, start, z.boolean(), 'page-not-answering', [conversation]);
  },
  stop: () =>
    call(
      tabId,
      () => {
        globalThis.saidsoKeepWatch?.stop();
        return JSON.stringify(true);
      },
      z.boolean(),
      'page-not-answering',
    ),
  isSure: () =>
    call(tabId, () => JSON.stringify(globalThis.saidsoKeepWatch?.isSure() ?? false), z.boolean(), 'page-not-answering'),
});

const keyOf = (tabId: number): string => `watch:${tabId}`;

/** What is remembered of one tab's watch. A key of its own for each tab: two tabs never overwrite each other. */
export const watchMemory = (tabId: number): WatchMemory => {
  const key = keyOf(tabId);
  return {
    read: async () =>
      watchSchema
        .nullable()
        .catch(null)
        .parse((await browser.storage.session.get(key))[key] ?? null),
    write: (watch) => browser.storage.session.set({ [key]: watch }),
    forget: () => browser.storage.session.remove(key),
  };
};
