import { nextFrame, pause } from '../unroll/frames.ts';
import type { Chat } from './chat.ts';
import { type ChatWindow, readWindow } from './read-window.ts';

/** A list that draws late is given this many times so long, ms. */
const PAUSE = 60;
const MOST_PAUSES = 5;

/** Place holders that were waited for once, in vain: nobody waits for them a second time. */
export type GivenUp = Set<string | Element>;

/** Two frames: the page hears of the scrolling in the first and has drawn by the second. */
export async function twoFrames(window: Window): Promise<void> {
  await nextFrame(window);
  await nextFrame(window);
}

/** Reads what stands near the view once it is drawn; an application that is drawing anew shows nothing for a moment. */
export async function drawnWindow(chat: Chat, givenUp: GivenUp): Promise<ChatWindow | null> {
  await twoFrames(chat.window);
  const isReady = ({ slots, undrawn }: ChatWindow): boolean =>
    slots.length > 0 && undrawn.every((row) => givenUp.has(row));
  let seen = readWindow(chat);
  for (let pauses = 0; seen !== null && !isReady(seen) && pauses < MOST_PAUSES; pauses++) {
    await pause(PAUSE);
    seen = readWindow(chat);
  }
  for (const row of seen?.undrawn ?? []) givenUp.add(row);
  return seen;
}
