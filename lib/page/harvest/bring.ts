import type { Chat } from './chat.ts';
import { type ChatScroller, edgesOf, fromEndOf, scrollFromEnd } from './chat-scroller.ts';
import { drawnWindow, type GivenUp } from './drawn-window.ts';
import type { ChatWindow, Placed } from './read-window.ts';

/** Lists guess the heights of what they have not drawn: each look corrects the one before. */
const MOST_LOOKS = 8;
/** CSS pixels. */
const CLOSE = 1;

const find = ({ placed }: ChatWindow, { sightings }: Chat, key: string): Placed | undefined =>
  placed.find(({ message, distance }) => sightings.keyOf(message, distance) === key);

/** Where the list has to stand for a message to have its upper edge `offset` below that of the box. */
function aim(chat: Chat, scroller: ChatScroller, key: string, offset: number, drift: number): number | null {
  const distance = chat.sightings.distanceOf(key);
  return distance === null ? null : distance + drift - edgesOf(scroller).height + offset;
}

/**
 * Scrolls to a message that was seen before, so that its upper edge stands `offsetOf` its height below that of the box.
 * Null: it was not found again.
 */
export async function bring(
  chat: Chat,
  scroller: ChatScroller,
  key: string,
  offsetOf: (height: number) => number,
): Promise<Placed | null> {
  const start = aim(chat, scroller, key, offsetOf(0), 0);
  if (start === null) return null;
  scrollFromEnd(scroller, start);
  const givenUp: GivenUp = new Set();
  let found: Placed | undefined;
  for (let look = 0; look < MOST_LOOKS; look++) {
    const seen = await drawnWindow(chat, givenUp);
    if (seen === null) return null;
    found = find(seen, chat, key);
    const before = fromEndOf(scroller);
    const off = found === undefined ? null : found.rect.y - edgesOf(scroller).top - offsetOf(found.rect.height);
    if (off !== null && Math.abs(off) <= CLOSE) break;
    const next = off === null ? aim(chat, scroller, key, offsetOf(0), seen.drift) : before - off;
    if (next !== null) scrollFromEnd(scroller, next);
    // The end of the list, or a place where looking again shows nothing else.
    if (found !== undefined && fromEndOf(scroller) === before) break;
  }
  return found ?? null;
}
