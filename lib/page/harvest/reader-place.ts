import { bring } from './bring.ts';
import type { Chat } from './chat.ts';
import { type ChatScroller, edgesOf, fromEndOf, scrollFromEnd } from './chat-scroller.ts';
import { twoFrames } from './drawn-window.ts';
import { type ChatWindow, readWindow } from './read-window.ts';

/** Where the person had left the conversation. */
export type ReaderPlace = {
  /** The first message in view, and how far its upper edge stands below that of the box; null where none was read. */
  readonly anchor: { readonly key: string; readonly offset: number } | null;
  /** Distance from the lower end, CSS pixels. */
  readonly distance: number;
};

/** CSS pixels. */
const CLOSE = 2;

export function readerPlace({ sightings }: Chat, scroller: ChatScroller, seen: ChatWindow | null): ReaderPlace {
  const { top, bottom } = edgesOf(scroller);
  const inView = seen?.placed.filter(({ rect }) => rect.y + rect.height > top && rect.y < bottom) ?? [];
  const first = inView.find(({ rect }) => rect.y >= top) ?? inView[0];
  const anchor =
    first === undefined ? null : { key: sightings.keyOf(first.message, first.distance), offset: first.rect.y - top };
  return { anchor, distance: fromEndOf(scroller) };
}

/** Goes back there. False: the place was not found to the pixel. */
export async function restorePlace(
  chat: Chat,
  scroller: ChatScroller,
  { anchor, distance }: ReaderPlace,
): Promise<boolean> {
  if (anchor === null) {
    scrollFromEnd(scroller, distance);
    await twoFrames(chat.window);
    return Math.abs(fromEndOf(scroller) - distance) <= CLOSE;
  }
  const found = await bring(chat, scroller, anchor.key, () => anchor.offset);
  if (found === null) {
    scrollFromEnd(scroller, distance);
    return false;
  }
  const now = readWindow(chat)?.placed.find((one) => chat.sightings.keyOf(one.message, one.distance) === anchor.key);
  // Who stood at the lower end stands there still, also when the last message has become shorter.
  if (distance <= 1 && fromEndOf(scroller) <= 1) return true;
  return now !== undefined && Math.abs(now.rect.y - edgesOf(scroller).top - anchor.offset) <= CLOSE;
}
