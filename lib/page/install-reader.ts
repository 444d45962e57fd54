import type { ConsoleJournal } from '../domain/console.schema.ts';
import type { Page, Site } from '../sites/site.ts';
import type {} from './installed.ts';
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

let zone: string | undefined;
/** Takes Chromium 25 to 45 ms the first time (measured 2026-11), so only those who need it ask. */
const ownZone = (): string => {
  zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone;
};

/** The page as the site readers look at it, made anew each time: single-page sites change their address. */
export const currentPage = (window: Window): Page => ({
  document: window.document,
  url: new URL(window.location.href),
  get zone() {
    return ownZone();
  },
});

const absent: ConsoleJournal = { coverage: 'absent', entries: [], dropped: 0 };

/**
 * Leaves the reader on `globalThis` for the background. Where the site is switched on, `site-watch.js` ran first: only
 * there is a console journal, and only there does the reader tell of changes by itself.
 */
export function installReader({ window, site, send }: ReaderPorts): void {
  if (globalThis.saidsoReader !== undefined) return;
  const watch = globalThis.saidsoWatch;
  const page = (): Page => currentPage(window);
  const mutations = mutationCounter(window.document);
  const journal = watch?.journal ?? (() => absent);
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
  if (watch !== undefined) watchPage({ window, page, site, send });
}
