import type { HarvestChunk } from '../../domain/harvest.schema.ts';
import type { Chat } from './chat.ts';
import { type ChatScroller, fromEndOf, fromTopOf, furthestOf, scrollFromEnd } from './chat-scroller.ts';
import { twoFrames } from './drawn-window.ts';
import { loadingSigns } from './loading-signs.ts';

/** Older messages are waited for so long, ms, and so many times that where the site has no mark of the beginning. */
const PAUSE = 400;
const PAUSES = 4;
/** A list that took its time before is given more than that again. */
const PATIENCE = 2.5;
/** A loader that is shown for longer than this never ends, ms. */
const LONGEST_LOADING = 15_000;

/** How the waiting at the upper end stands; it goes on in the next stretch. */
export type Waiting = {
  /** Time without any sign of loading, and with one, ms. */
  quiet: number;
  loading: number;
  /** The longest that older messages took so far, ms. */
  longest: number;
  /** What looked like a sign of loading at the lower end already says nothing. */
  readonly always: WeakSet<Element>;
};

const signsIn = ({ scroller, site, page }: Chat): Element[] =>
  scroller === null ? [] : loadingSigns(scroller, site.conversation(page()));

export const newWaiting = (chat: Chat): Waiting => ({
  quiet: 0,
  loading: 0,
  longest: 0,
  always: new WeakSet(signsIn(chat)),
});

type Verdict = Pick<HarvestChunk, 'at' | 'top'>;

const GOING_UP: Verdict = { at: 'going-up', top: null };
const STUCK: Verdict = { at: 'stuck', top: null };

/** Some lists load only when they are scrolled: two pixels are enough. */
async function nudge(scroller: ChatScroller, window: Window): Promise<void> {
  const distance = fromEndOf(scroller);
  scrollFromEnd(scroller, distance - 2);
  await twoFrames(window);
  scrollFromEnd(scroller, furthestOf(scroller));
}

function judge({ site, page }: Chat, waiting: Waiting): Verdict {
  if (waiting.loading >= LONGEST_LOADING) return STUCK;
  const isMarked = site.topMarker?.(page()) ?? false;
  const patience = isMarked ? PAUSE : Math.max(PAUSE * PAUSES, waiting.longest * PATIENCE);
  if (waiting.quiet < patience) return GOING_UP;
  if (site.withheldAbove?.(page()) === true) return STUCK;
  return { at: 'top', top: isMarked ? 'marker' : 'nothing-more-came' };
}

/** Waits at the upper end, until `until` at the most, for older messages or for the proof that there are none. */
export async function waitForOlder(
  chat: Chat,
  scroller: ChatScroller,
  waiting: Waiting,
  until: number,
): Promise<Verdict> {
  const height = furthestOf(scroller);
  let nudged = false;
  for (;;) {
    const start = performance.now();
    const isLoading = signsIn(chat).some((element) => !waiting.always.has(element));
    await twoFrames(chat.window);
    const spent = performance.now() - start;
    if (furthestOf(scroller) !== height || fromTopOf(scroller) > 1) {
      waiting.longest = Math.max(waiting.longest, waiting.quiet + waiting.loading + spent);
      [waiting.quiet, waiting.loading] = [0, 0];
      return GOING_UP;
    }
    if (isLoading) [waiting.quiet, waiting.loading] = [0, waiting.loading + spent];
    else waiting.quiet += spent;
    const verdict = judge(chat, waiting);
    if (verdict.at !== 'going-up' || performance.now() >= until) return verdict;
    if (!nudged && waiting.quiet > PAUSE) await nudge(scroller, chat.window);
    nudged ||= waiting.quiet > PAUSE;
  }
}
