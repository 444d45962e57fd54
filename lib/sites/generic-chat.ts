import type { Message } from '../domain/message.schema.ts';
import { claimTime } from './claimed-time.ts';
import { compositeKeys } from './composite-key.ts';
import type { Row } from './rows.ts';
import { isShown, rectOf } from './shown.ts';
import type { Page } from './site.ts';
import { lineOf, textOf } from './text-of.ts';

/** A chat shows at least this many messages of one form before it is believed to be one. */
const LEAST_ROWS = 3;
/** Reading every list of a large page would be felt. */
const MOST_LISTS = 40;
const MOST_ROWS = 2_000;

const SENDER =
  '[class*="sender" i], [class*="author" i], [class*="nick" i], [class*="user-name" i], [class*="username" i], [data-sender], .name';
const TIME = 'time, [datetime], [class*="time" i], [class*="date" i]';
const TEXT = '[class*="text" i], [class*="content" i], [class*="body" i], [class*="bubble" i], p';
const LIST =
  '[role="log"], [role="list"], [role="feed"], ol, ul, [class*="messages" i], [class*="message-list" i], [class*="chat" i]';
const LOG = '[role="log"]';

type Parts = {
  readonly element: Element;
  readonly sender: Element | null;
  readonly time: Element;
  readonly text: string;
};

/** Sender, time and text of a row, each in an element of its own; null when one of them is missing. */
function partsOf(element: Element, needsSender: boolean): Parts | null {
  const time = element.querySelector(TIME);
  const sender =
    Array.from(element.querySelectorAll(SENDER)).find((one) => !one.contains(time) && lineOf(one) !== '') ?? null;
  if (
    time === null ||
    (needsSender && sender === null) ||
    !/\d/.test(lineOf(time) + (time.getAttribute('datetime') ?? ''))
  )
    return null;
  const words = Array.from(element.querySelectorAll(TEXT)).find(
    (one) =>
      one !== time &&
      one !== sender &&
      !one.contains(time) &&
      (sender === null || !one.contains(sender)) &&
      !time.contains(one) &&
      sender?.contains(one) !== true &&
      lineOf(one) !== '',
  );
  const skip = (one: Element): boolean => one === time || one === sender;
  const text = textOf(words ?? element, { lines: 'flowed', skip });
  return text === '' ? null : { element, sender, time, text };
}

/** Rows of one list whose children mostly have sender, time and text; prices and dates alone are a shop's list. */
function rowsIn(list: Element): Parts[] {
  const children = Array.from(list.children).filter(({ localName }) => !/^(?:script|style|template)$/.test(localName));
  if (children.length < LEAST_ROWS || children.length > MOST_ROWS) return [];
  const isLog = list.matches(LOG);
  const parts = children.flatMap((child) => partsOf(child, !isLog) ?? []);
  return parts.length >= LEAST_ROWS && parts.length * 2 > children.length ? parts : [];
}

function bestList(document: Document): Parts[] {
  const lists = Array.from(document.querySelectorAll(LIST)).filter(isShown).slice(0, MOST_LISTS);
  const found = lists.map(rowsIn);
  return found.reduce((best, rows) => (rows.length > best.length ? rows : best), []);
}

/** Messages of an unknown chat, read with care: no direction, no identity, keys of our own. */
export function readGenericChat({ document, zone }: Page): Row[] {
  const language = document.documentElement.getAttribute('lang');
  const composite = compositeKeys();
  return bestList(document).map(({ element, sender, time, text }): Row => {
    const attribute = time.getAttribute('datetime');
    const written = attribute ?? lineOf(time);
    const parts = {
      sender: sender === null ? null : lineOf(sender),
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
