/** A capture that is begun and never finished must not leave an observer behind. */
const LONGEST = 10_000;

export type MutationCounter = {
  /** Counts from now on, or goes on counting. */
  readonly start: () => void;
  readonly count: () => number;
  /** Ends counting and gives the sum. */
  readonly stop: () => number;
};

/** Counts changes of a document, and only while a capture is reading it. */
export function mutationCounter(document: Document): MutationCounter {
  let seen = 0;
  let running: { observer: MutationObserver; end: ReturnType<typeof setTimeout> } | null = null;
  const count = (): number => {
    seen += running?.observer.takeRecords().length ?? 0;
    return seen;
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
    const observer = new MutationObserver((records) => {
      seen += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    running = { observer, end: setTimeout(stop, LONGEST) };
  };
  return { start, count, stop };
}
