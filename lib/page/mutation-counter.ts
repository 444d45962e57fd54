/** A capture that is begun and never finished must not leave an observer behind. */
const LONGEST = 10_000;

export type MutationCounter = {
  /** Counts from now on, or goes on counting. */
  readonly start: () => void;
  readonly count: () => number;
  /** How long nothing has changed, ms, as far as it was watching; 0 while it is not. */
  readonly quiet: () => number;
  /** Ends counting and gives the sum. */
  readonly stop: () => number;
};

/** Counts changes of a document, and only while a capture is reading it. */
export function mutationCounter(document: Document): MutationCounter {
  let seen = 0;
  let last = 0;
  let running: { observer: MutationObserver; end: ReturnType<typeof setTimeout> } | null = null;
  const note = (changes: number): void => {
    if (changes === 0) return;
    seen += changes;
    last = performance.now();
  };
  const count = (): number => {
    note(running?.observer.takeRecords().length ?? 0);
    return seen;
  };
  const quiet = (): number => {
    count();
    return running === null ? 0 : performance.now() - last;
  };
  const stop = (): number => {
    const sum = count();
    if (running !== null) {
      running.observer.disconnect();
      clearTimeout(running.end);
    }
    running = null;
    return sum;
  };
  const start = (): void => {
    if (running !== null) return;
    seen = 0;
    last = performance.now();
    const observer = new MutationObserver((records) => note(records.length));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    running = { observer, end: setTimeout(stop, LONGEST) };
  };
  return { start, count, quiet, stop };
}
