import type { Driven } from '../support/browser.ts';

const MB = 1_000_000;

/** The most that the background's JavaScript heap held while a task ran, MB. Chromium only: Firefox tells nobody. */
export async function heapPeak(driven: Driven, task: () => Promise<void>): Promise<number> {
  let peak = 0;
  let running = true;
  const watching = (async () => {
    while (running) {
      peak = Math.max(peak, await driven.heapOfBackground());
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  await task();
  running = false;
  await watching;
  return peak / MB;
}
