import type { Page, Site } from '../sites/site.ts';
import type {} from './installed.ts';
import { absentJournal, receiveJournal } from './journal/receive-journal.ts';
import { mutationCounter } from './mutation-counter.ts';
import { readPage } from './page-read.ts';
import { nameDocument, pageState } from './page-state.ts';
import { scopeOf } from './scope.ts';
import { type WatchPorts, watchPage } from './watch-page.ts';

export type ReaderPorts = {
  readonly window: Window & typeof globalThis;
  readonly site: (url: URL) => Site;
  readonly send: WatchPorts['send'];
};

/** The page as the site readers look at it, made anew each time: single-page sites change their address. */
export const currentPage = (window: Window): Page => ({
  document: window.document,
  url: new URL(window.location.href),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/**
 * Leaves the reader on `globalThis` for the background. Registered scripts start before the page is parsed, injected
 * ones after a person's click: only the first kind collects the console and reports changes.
 */
export function installReader({ window, site, send }: ReaderPorts): void {
  if (globalThis.saidsoReader !== undefined) return;
  const registered = window.document.readyState === 'loading';
  const page = (): Page => currentPage(window);
  const mutations = mutationCounter(window.document);
  const journal = registered ? receiveJournal(window, () => new Date()) : () => absentJournal;
  const name = nameDocument(window.crypto.getRandomValues(new Uint8Array(16)));
  globalThis.saidsoReader = {
    state: () => {
      mutations.start();
      const now = page();
      const reader = site(now.url);
      return pageState(
        window,
        name,
        scopeOf(reader, now, () => reader.read(now)),
      );
    },
    read: () => readPage({ window, page, site, mutations, journal }),
  };
  if (registered) watchPage({ window, page, site, send });
}
