import { mergeSlots } from '../../domain/conversation/merge-slots.ts';
import type { HarvestChunk, Slot } from '../../domain/harvest.schema.ts';
import { type Chat, isSameChat, readerNames } from './chat.ts';
import { type ChatScroller, edgesOf, fromEndOf, fromTopOf, furthestOf, scrollFromEnd } from './chat-scroller.ts';
import { drawnWindow, type GivenUp, twoFrames } from './drawn-window.ts';
import { newWaiting, type Waiting, waitForOlder } from './upper-end.ts';

/** A step, in heights of the box: what is left over is seen in both windows. */
const STEP = 0.8;
/** Two windows that share nothing are tried again with half the step, down to this. */
const LEAST_STEP = 0.1;

/** A list that shows nothing any more, however often it is asked. */
const MOST_APART = 12;

/** Where the way up stands between two stretches. */
export type Way = {
  /** Distance from the lower end that was reached. */
  distance: number;
  /** The uppermost rows that were read: the next stretch begins with them. */
  top: readonly Slot[];
  step: number;
  readonly givenUp: GivenUp;
  readonly waiting: Waiting;
};

export const newWay = (chat: Chat): Way => ({
  distance: 0,
  top: [],
  step: STEP,
  givenUp: new Set(),
  waiting: newWaiting(chat),
});

type Stretch = Pick<HarvestChunk, 'slots' | 'at' | 'top' | 'changed' | 'steps'>;

/** Rows that are read are kept once the step after them has shown that the same conversation is still open. */
type Kept = {
  sure: readonly Slot[];
  hopeful: readonly Slot[];
  changed: readonly string[];
  steps: number;
  apart: number;
};

function take(kept: Kept, way: Way, window: readonly Slot[], slots: readonly Slot[], distance: number): void {
  kept.hopeful = slots;
  // One step back can be needed to find them again.
  way.top = slots.slice(0, 2 * window.length);
  way.distance = distance;
}

/** One look at where the list stands now. `apart`: what is seen there shares nothing with what is known. */
async function look(chat: Chat, scroller: ChatScroller, way: Way, kept: Kept): Promise<'joined' | 'apart' | 'doubt'> {
  const seen = await drawnWindow(chat, way.givenUp);
  if (seen === null) return 'doubt';
  kept.sure = kept.hopeful;
  const { slots, joined, changed } = mergeSlots(kept.hopeful, seen.slots);
  const isLast = way.step <= LEAST_STEP;
  if (seen.slots.length === 0 || (!joined && !isLast)) {
    kept.apart += 1;
    return kept.apart > MOST_APART ? 'doubt' : 'apart';
  }
  // Nothing ties these messages to those before: whose they are must be beyond doubt.
  if (!joined && readerNames(chat.site, chat.page()) !== chat.named) return 'doubt';
  kept.apart = 0;
  kept.changed = [...kept.changed, ...changed];
  take(kept, way, seen.slots, slots, fromEndOf(scroller));
  way.step = joined ? Math.min(STEP, way.step * 2) : STEP;
  return 'joined';
}

/** Goes back to where the list was known, and takes half the step. */
async function stepBack(chat: Chat, scroller: ChatScroller, way: Way): Promise<void> {
  way.step = Math.max(LEAST_STEP, way.step / 2);
  scrollFromEnd(scroller, way.distance);
  await twoFrames(chat.window);
}

function stepUp(scroller: ChatScroller, way: Way): void {
  const distance = fromEndOf(scroller) + edgesOf(scroller).height * way.step;
  scrollFromEnd(scroller, Math.min(distance, furthestOf(scroller)));
}

/** Reads on upwards from where the stretch before ended. */
export async function climb(chat: Chat, scroller: ChatScroller, way: Way, budget: number): Promise<Stretch> {
  const until = performance.now() + budget;
  const kept: Kept = { sure: way.top, hopeful: way.top, changed: [], steps: 0, apart: 0 };
  const end = (at: Stretch['at'], top: Stretch['top'] = null): Stretch => {
    const slots = isSameChat(chat) ? kept.hopeful : kept.sure;
    return { slots: [...slots], at, top, changed: [...kept.changed], steps: kept.steps };
  };
  const isThere = Math.abs(fromEndOf(scroller) - way.distance) <= 1;
  if (!isThere) scrollFromEnd(scroller, way.distance);
  let found = isThere && isSameChat(chat) ? 'joined' : await look(chat, scroller, way, kept);
  while (found !== 'doubt' && performance.now() < until && chat.window.document.visibilityState !== 'hidden') {
    if (found === 'joined' && fromTopOf(scroller) <= 1) {
      const verdict = await waitForOlder(chat, scroller, way.waiting, until);
      if (verdict.at !== 'going-up') {
        await look(chat, scroller, way, kept);
        return end(verdict.at, verdict.top);
      }
      if (performance.now() >= until) break;
    }
    if (found === 'apart') await stepBack(chat, scroller, way);
    stepUp(scroller, way);
    kept.steps += 1;
    found = await look(chat, scroller, way, kept);
  }
  return end(found === 'doubt' ? 'stuck' : 'going-up');
}
