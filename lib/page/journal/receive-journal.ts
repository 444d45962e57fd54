import type { ConsoleEntry, ConsoleJournal } from '../../domain/console.schema.ts';
import { HAND_OVER, LONGEST_TEXT, MOST_ENTRIES, readLine } from './journal-line.ts';

/** How long after the page has loaded the port may still come. */
const LATEST = 3_000;

/**
 * Waits for the port of the page's journal and collects what comes through it. The first listener of the window, so
 * that the page never sees the hand-over; a page can write lines of its own, and nothing but lines.
 */
export function receiveJournal(window: Window, now: () => Date): () => ConsoleJournal {
  const entries: ConsoleEntry[] = [];
  let coverage: ConsoleJournal['coverage'] = 'absent';
  let dropped = 0;
  let refused = 0;
  const take = (written: unknown): void => {
    const line = readLine(written);
    if (line === null) return;
    if ('dropped' in line) dropped = Math.max(dropped, line.dropped);
    else if (entries.length >= MOST_ENTRIES) refused += 1;
    // Our own clock: the page can replace its `Date`.
    else
      entries.push({
        level: line.level,
        text: line.text.slice(0, LONGEST_TEXT),
        at: now().toISOString(),
      });
  };
  const listen = (event: MessageEvent): void => {
    const port = event.ports[0];
    if (!event.isTrusted || event.source !== window || event.data !== HAND_OVER || port === undefined) return;
    event.stopImmediatePropagation();
    window.removeEventListener('message', listen, true);
    coverage = 'from-start';
    port.onmessage = ({ data }) => take(data);
  };
  window.addEventListener('message', listen, true);
  // The port was posted before the page's first script, but Firefox holds such messages back while a page loads.
  const end = (): void => window.removeEventListener('message', listen, true);
  window.addEventListener('load', () => window.setTimeout(end, LATEST), { once: true });
  return () => ({ coverage, entries: [...entries], dropped: dropped + refused });
}
