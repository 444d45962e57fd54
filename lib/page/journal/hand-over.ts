import { HAND_OVER, type Level, LONGEST_TEXT, MOST_ENTRIES, writeLine } from './journal-line.ts';

/** How long dropped entries are summed up before their number is told. */
const SUM_UP = 1_000;

/**
 * Posts one port to the reader in the isolated world and gives the function that writes into it. Everything used later
 * is taken now, before the page's scripts can replace it.
 */
export function handOver(window: Window & typeof globalThis): (level: Level, text: string) => void {
  const { port1, port2 } = new window.MessageChannel();
  const post: (line: string) => void = port1.postMessage.bind(port1);
  const later = window.setTimeout.bind(window);
  let written = 0;
  let dropped = 0;
  let telling = false;
  window.postMessage(HAND_OVER, '*', [port2]);
  const tell = (): void => {
    telling = false;
    post(writeLine({ dropped }));
  };
  return (level, text) => {
    if (written < MOST_ENTRIES) {
      written += 1;
      post(writeLine({ level, text: text.slice(0, LONGEST_TEXT) }));
      return;
    }
    dropped += 1;
    if (telling) return;
    telling = true;
    later(tell, SUM_UP);
  };
}
