import type { Message } from '../domain/message.schema.ts';
import type { Reading } from '../domain/reading.schema.ts';
import type { Problem } from './blank-reading.ts';
import { textOf } from './text-of.ts';

/** What became of one row of a conversation. */
export type Row =
  | { readonly is: 'message'; readonly message: Message; readonly element: Element }
  | { readonly is: 'system' }
  | NotDrawn
  /** `key`: the site's own id of the row where it has one. */
  | { readonly is: 'unread'; readonly reason: string; readonly key: string | null; readonly element: Element };

/** A place holder of a list that draws only what is near the visible part, or of a message that the person has not opened. */
export type NotDrawn = {
  readonly is: 'not-drawn';
  readonly reason: 'not-drawn' | 'collapsed';
  /** The site's own id of the row where it has one. */
  readonly key: string | null;
  /** Null where the page only says how many there are. */
  readonly element: Element | null;
};

/** Of the row elements of a long list those that are to be read. */
export type RowPick = (elements: readonly Element[]) => readonly Element[];

/** Enough rows for a repair; all of them would be a copy of the chat. */
const MOST_UNREAD = 10;
const LONGEST_HTML = 500;
/** More than this share of unknown rows means that the page is not the one this reader knows. */
const UNKNOWN_SHARE = 0.3;

/** A row's HTML for a repair: short, without what a person typed and without addresses that open something. */
export function trimmedHtml(element: Element): string {
  const copy = element.cloneNode(true);
  const root = element.ownerDocument.createElement('div');
  root.append(copy);
  for (const field of root.querySelectorAll('input, textarea, select, option, script, style')) field.remove();
  for (const link of root.querySelectorAll('[href], [src], [download_url], [data-query]')) {
    for (const name of ['href', 'src', 'download_url', 'data-query']) link.removeAttribute(name);
  }
  return root.innerHTML.replace(/\s+/g, ' ').slice(0, LONGEST_HTML);
}

export const messagesOf = (rows: readonly Row[]): Message[] =>
  rows.flatMap((row) => (row.is === 'message' ? [row.message] : []));

/** The element of one message, to be drawn anew; null when it is not in the page now. */
export const elementOf = (rows: readonly Row[], key: string): Element | null => {
  const row = rows.find((one) => one.is === 'message' && one.message.key === key);
  return row?.is === 'message' ? row.element : null;
};

export function countRows(rows: readonly Row[]): Reading['rows'] {
  const count = (is: Row['is']): number => rows.filter((row) => row.is === is).length;
  const unread = rows.filter((row) => row.is === 'unread');
  return {
    seen: rows.length,
    read: count('message'),
    system: count('system'),
    notDrawn: count('not-drawn'),
    unread: unread.slice(0, MOST_UNREAD).map(({ reason, element }) => ({ reason, html: trimmedHtml(element) })),
  };
}

/** Rows that cannot be read, or a conversation without any. */
export function rowProblems(rows: readonly Row[]): Problem[] {
  const drawn = rows.filter(({ is }) => is === 'message' || is === 'unread');
  const unread = drawn.filter(({ is }) => is === 'unread').length;
  if (drawn.length === 0) return rows.some(({ is }) => is === 'not-drawn') ? [] : [{ code: 'empty-chat' }];
  return unread > drawn.length * UNKNOWN_SHARE ? [{ code: 'layout-changed' }] : [];
}

/** More words than an application shows while it loads. */
const MOST_WORDS_WHILE_LOADING = 200;

/**
 * A site of conversations that shows words and nothing this reader knows: it has changed. It still counts as a chat
 * with none open, so that no list of other people's chats is kept.
 */
export const hasUnknownWords = ({ body }: Document): boolean =>
  body !== null && textOf(body, { lines: 'flowed' }).length > MOST_WORDS_WHILE_LOADING;
