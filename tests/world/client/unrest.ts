import type { ChatMessage } from '../talk/message.ts';
import type { VirtualRows } from './virtual-rows.ts';

/** What goes on in a chat while it is read; off unless the address asks for it. */
export type Unrest = {
  /** All rows are made anew every 50 ms. */
  readonly rerender: boolean;
  /** New messages, one a second. */
  readonly arriving: readonly ChatMessage[];
  /** Messages as they are after `changingAfter` ms: edited or recalled. */
  readonly changing: readonly ChatMessage[];
  readonly changingAfter: number;
};

const RERENDER = 50;
const ARRIVAL = 1_000;

/** Lets happen what the address asked for. */
export function unsettle(
  list: VirtualRows<ChatMessage>,
  { rerender, arriving, changing, changingAfter }: Unrest,
): void {
  if (rerender) setInterval(list.again, RERENDER);
  for (const [index, message] of arriving.entries()) setTimeout(() => list.append(message), (index + 1) * ARRIVAL);
  if (changing.length > 0) setTimeout(() => changing.forEach(list.replace), changingAfter);
}
