import { afterLoad } from './after-load.ts';
import type {} from './installed.ts';
import { receiveJournal } from './journal/receive-journal.ts';

export type WatchStart = {
  readonly window: Window;
  /** Asks the background for the reader. */
  readonly askForReader: () => Promise<unknown>;
};

/**
 * All that runs on a switched-on site before the page has loaded: takes the console journal's port, and later asks the
 * background for the site reader, which is forty times this size.
 */
export function installWatch({ window, askForReader }: WatchStart): void {
  if (globalThis.saidsoWatch !== undefined) return;
  globalThis.saidsoWatch = { journal: receiveJournal(window, () => new Date()) };
  afterLoad(window, () => void askForReader());
}
