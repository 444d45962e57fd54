import type { Slot } from '../../domain/harvest.schema.ts';
import type { Message, Rect } from '../../domain/message.schema.ts';
import { type Row, trimmedHtml } from '../../sites/rows.ts';
import { rectOf } from '../node-access.ts';
import { type Chat, isSameChat } from './chat.ts';
import { edgesOf, fromEndOf } from './chat-scroller.ts';
import { rowsNear } from './near-rows.ts';

/** A message where it stands now. */
export type Placed = { readonly message: Message; readonly rect: Rect; readonly distance: number };

/** What stands near the view. */
export type ChatWindow = {
  readonly slots: readonly Slot[];
  readonly placed: readonly Placed[];
  /** How far its rows have moved from where they were seen before, CSS pixels. */
  readonly drift: number;
  /** Place holders within the view, not drawn yet or never: the site's id, or the element. */
  readonly undrawn: readonly (string | Element)[];
};

/** A place means nothing once the list has been scrolled. */
function slotOf(row: Row): readonly Slot[] {
  switch (row.is) {
    case 'message':
      return [{ is: 'message', message: { ...row.message, rect: null } }];
    case 'not-drawn':
      return [{ is: 'hole', key: row.key, reason: row.reason, html: null }];
    case 'unread':
      return [{ is: 'hole', key: row.key, reason: 'unread', html: trimmedHtml(row.element) }];
    case 'system':
      return [];
  }
}

/** Lists that grow upwards can hold their rows upside down. */
function inOrder(rows: Row[]): Row[] {
  const tops = rows.flatMap((row) => (row.is === 'message' && row.message.rect !== null ? [row.message.rect.y] : []));
  const [first, last] = [tops[0], tops.at(-1)];
  return first !== undefined && last !== undefined && first > last ? rows.toReversed() : rows;
}

/** The upper edge of a place, counted from the lower end of the list. */
export function distanceOf({ scroller, window }: Chat, y: number): number {
  return scroller === null ? window.innerHeight - y : edgesOf(scroller).bottom + fromEndOf(scroller) - y;
}

function undrawnIn(rows: readonly Row[], { scroller }: Chat): (string | Element)[] {
  if (scroller === null) return [];
  return rows.flatMap((row) => {
    if (row.is !== 'not-drawn' || row.element === null) return [];
    const [rect, { top, bottom }] = [rectOf(row.element), edgesOf(scroller)];
    return rect.height > 0 && rect.bottom > top && rect.top < bottom ? [row.key ?? row.element] : [];
  });
}

/** How far the rows have moved from where they were seen before: what comes at the lower end moves them all. */
function driftOf(placed: readonly Placed[], { sightings }: Chat): number {
  const drifts = placed.flatMap(({ message, distance }) => sightings.driftOf(message, distance) ?? []);
  return drifts.toSorted((a, b) => a - b)[drifts.length >> 1] ?? 0;
}

/** Reads the rows near the view; null where it is in doubt whose they are. */
export function readWindow(chat: Chat): ChatWindow | null {
  if (!isSameChat(chat)) return null;
  const { site, page, scroller, sightings } = chat;
  const rows = inOrder(site.rows(page(), scroller === null ? undefined : rowsNear(scroller)));
  const zero = distanceOf(chat, 0);
  const placed = rows.flatMap((row): Placed[] => {
    if (row.is !== 'message' || row.message.rect === null) return [];
    return [{ message: row.message, rect: row.message.rect, distance: zero - row.message.rect.y }];
  });
  const drift = driftOf(placed, chat);
  for (const { message, distance } of placed) sightings.note(message, distance, drift);
  return isSameChat(chat) ? { slots: rows.flatMap(slotOf), placed, drift, undrawn: undrawnIn(rows, chat) } : null;
}
