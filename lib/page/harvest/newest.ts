import { mergeSlots } from '../../domain/conversation/merge-slots.ts';
import type { Slot } from '../../domain/harvest.schema.ts';
import { pause } from '../unroll/frames.ts';
import type { Chat } from './chat.ts';
import { type ChatScroller, edgesOf, fromEndOf, fromTopOf, furthestOf, scrollFromEnd } from './chat-scroller.ts';
import { drawnWindow, type GivenUp, twoFrames } from './drawn-window.ts';

/** Some lists load newer rows when they are scrolled down: at the end is where nothing came over two pauses, ms. */
const PAUSE = 60;
const PAUSES = 2;
/** A list that never ends downwards is left after so many rounds. */
const MOST_ROUNDS = 40;
/** Steps up from the lower end until messages are seen that were there before. */
const MOST_STEPS = 25;

/** Goes to the newest message. */
export async function goToNewest(scroller: ChatScroller, window: Window): Promise<void> {
  let still = 0;
  for (let round = 0; round < MOST_ROUNDS && still < PAUSES; round++) {
    const height = furthestOf(scroller);
    scrollFromEnd(scroller, 0);
    await twoFrames(window);
    await pause(PAUSE);
    still = furthestOf(scroller) === height && fromEndOf(scroller) <= 1 ? still + 1 : 0;
  }
}

/** Reads the lower end anew, up to messages that stood there when the harvest began. */
export async function readNewest(chat: Chat, scroller: ChatScroller, known: readonly Slot[]): Promise<readonly Slot[]> {
  await goToNewest(scroller, chat.window);
  const givenUp: GivenUp = new Set();
  let slots: readonly Slot[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const seen = await drawnWindow(chat, givenUp);
    if (seen === null) break;
    slots = mergeSlots(slots, seen.slots).slots;
    if (known.length === 0 || mergeSlots(known, slots).joined || fromTopOf(scroller) <= 1) break;
    scrollFromEnd(scroller, fromEndOf(scroller) + edgesOf(scroller).height * 0.8);
  }
  return slots;
}
