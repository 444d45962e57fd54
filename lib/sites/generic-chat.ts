import type { Message } from '../domain/message.schema.ts';
import { claimTime } from './claimed-time.ts';
import { compositeKeys } from './composite-key.ts';
import type { Row, RowPick } from './rows.ts';
import { isShown, rectOf } from './shown.ts';
import type { Page } from './site.ts';
import { lineOf, textOf } from './text-of.ts';

/** A chat shows at least this many messages of one form before it is believed to be one. */
const LEAST_ROWS = 3;
/** Reading every list of a large page would be felt. */
const MOST_LISTS = 40;
const MOST_ROWS = 2_000;

const SENDER =
  '[class*="sender" i], [class*="author" i], [class*="nick" i], [class*="user" i], [class*="name" i], b, strong, h3, h4';
const TIME = 'time, [datetime], [class*="time" i], [class*="date" i]';
const TEXT = '[class*="text" i], [class*="content" i], [class*="body" i], [class*="bubble" i], p';
const LIST =
  '[role="log"], [role="list"], [role="feed"], ol, ul, [class*="messages" i], [class*="message-list" i], [class*="chat" i]';
const LOG = '[role="log"]';
const LONGEST_NAME = 60;

type Parts = {
  readonly element: Element;
  readonly sender: string | null;
  readonly time: Element;
  readonly text: string;
};

const apart = (a: Element, b: Element | null): boolean => b === null || (!a.contains(b) && !b.contains(a));

/** Sender, time and text of a row, each in an element of its own; null when one of them is missing. */
function partsOf(element: Element, needsSender: boolean): Parts | null {
  const all = (selector: string): Element[] => Array.from(element.querySelectorAll(selector));
  const time = all(TIME).find((one) => /\d/.test(lineOf(one) + (one.getAttribute('datetime') ?? '')));
  if (time === undefined) return null;
  const isName = (one: Element): boolean =>
    apart(one, time) && lineOf(one) !== '' && lineOf(one).length <= LONGEST_NAME;
  const sender = all(SENDER).find(isName) ?? null;
  if (needsSender && sender === null) return null;
  const words = all(TEXT).find((one) => apart(one, time) && apart(one, sender) && lineOf(one) !== '');
  const text = textOf(words ?? element, { lines: 'flowed', skip: (one) => one === time || one === sender });
  return text === '' ? null : { element, sender: sender === null ? null : lineOf(sender), time, text };
}

/** People speak more than once: rows of which each has a name of its own are a list of something else. */
const isRepeated = (rows: readonly Parts[]): boolean => new Set(rows.map(({ sender }) => sender)).size < rows.length;

/** Rows of one list whose children mostly have sender, time and text. Who picks some of them knows that it is a chat. */
function rowsIn(list: Element, pick: RowPick | undefined): Parts[] {
  const children = Array.from(list.children).filter(({ localName }) => !/^(?:script|style|template)$/.test(localName));
  if (children.length < LEAST_ROWS || children.length > MOST_ROWS) return [];
  const isLog = list.matches(LOG);
  const picked = pick?.(children) ?? children;
  const parts = picked.flatMap((child) => partsOf(child, !isLog) ?? []);
  if (pick !== undefined) return parts.length * 2 > picked.length ? parts : [];
  const isChat = parts.length >= LEAST_ROWS && parts.length * 2 > children.length && (isLog || isRepeated(parts));
  return isChat ? parts : [];
}

function bestList(document: Document, pick: RowPick | undefined): Parts[] {
  const lists = Array.from(document.querySelectorAll(LIST)).filter(isShown).slice(0, MOST_LISTS);
  const found = lists.map((list) => rowsIn(list, pick));
  return found.reduce((best, rows) => (rows.length > best.length ? rows : best), []);
}

/** Messages of an unknown chat, read with care: no direction, no identity, keys of our own. */
export function readGenericChat({ document, zone }: Page, pick?: RowPick): Row[] {
  const language = document.documentElement.getAttribute('lang');
  const composite = compositeKeys();
  return bestList(document, pick).map(({ element, sender, time, text }): Row => {
    const attribute = time.getAttribute('datetime');
    const written = attribute ?? lineOf(time);
    const parts = {
      sender,
      time: claimTime(written, { source: attribute === null ? 'text' : 'attribute', zone, language }),
      text,
      attachments: [],
    };
    const message: Message = {
      key: composite(parts),
      keyKind: 'composite',
      senderAddress: null,
      direction: 'unknown',
      via: null,
      translation: null,
      quoted: null,
      marks: [],
      rect: rectOf(element),
      ...parts,
    };
    return { is: 'message', message, element };
  });
}
