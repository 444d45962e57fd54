import type { Message, MessageMark } from '../../domain/message.schema.ts';
import type { ClaimedTime } from '../../domain/time.schema.ts';
import { anyOf, findFirst, note, type Trace } from '../candidate.ts';
import { claimEpoch, claimTime } from '../claimed-time.ts';
import type { KeyParts } from '../composite-key.ts';
import { type Json, parseJson, stringAt } from '../inline-state.ts';
import type { Row } from '../rows.ts';
import { rectOf } from '../shown.ts';
import { lineOf, textOf } from '../text-of.ts';
import { attachmentsOf } from './chat-attachments.ts';
import * as at from './chat-selectors.ts';

export type RowSetting = {
  readonly base: URL;
  readonly zone: string;
  readonly language: string | null;
  readonly composite: (parts: KeyParts) => string;
  readonly trace: Trace;
};

/** What the site says of a message in its own words, beside the text (Chinese: the application's first language). */
const MARKS: readonly { readonly words: RegExp; readonly mark: MessageMark }[] = [
  { words: /系统自动发送|auto(?:matic(?:ally)?)?[- ](?:sent|reply)/i, mark: 'auto-sent' },
  { words: /自动接待发送|\bAI (?:reply|reception|assistant)\b/i, mark: 'ai-reply' },
  { words: /由阿里(?:翻译)?提供|translated by alibaba/i, mark: 'translated' },
];
const TRANSLATED_BY = /由阿里(?:翻译)?提供|translated by alibaba(?:\.com)?/gi;
const VISIBLE_TIME = /\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}(?::\d{2})?/;
const CONTENT = 'img, video, canvas, [data-query]';

/** The attribute stands on the row, or on an element of the row's own just around or inside it. */
function infoOf(row: Element): Json {
  const own = row.getAttribute('data-expinfo');
  if (own !== null) return parseJson(own);
  const outer = row.parentElement?.childElementCount === 1 ? row.parentElement : null;
  const other = row.querySelector('[data-expinfo]') ?? outer;
  return parseJson(other?.getAttribute('data-expinfo'));
}

function directionOf(row: Element): Pick<Message, 'direction' | 'via'> {
  const side = row.matches('.item-right, .item-left') ? row : row.querySelector('.item-right, .item-left');
  if (side === null) return { direction: 'unknown', via: null };
  const [right, left] = [side.classList.contains('item-right'), side.classList.contains('item-left')];
  if (right && left) return { direction: 'conflict', via: 'class' };
  return { direction: right ? 'out' : 'in', via: 'class' };
}

/** `sendTime`, never `showTime`: that is the clock of the drawing. */
function timeOf(
  row: Element,
  info: Json,
  sender: Element | null,
  { zone, language, trace }: RowSetting,
): ClaimedTime | null {
  const sent = claimEpoch(stringAt(info, 'sendTime'));
  if (sent !== null) {
    note(trace, 'message.time', 0);
    return sent;
  }
  const base = row.querySelector(anyOf(at.base));
  const shown = base === null ? '' : textOf(base, { lines: 'flowed', skip: (element) => element === sender });
  if (shown === '') return null;
  note(trace, 'message.time', 1);
  return claimTime(VISIBLE_TIME.exec(shown)?.[0] ?? shown, { source: 'text', zone, language });
}

function quotedOf(row: Element): Message['quoted'] {
  const quote = row.querySelector(anyOf(at.quote));
  if (quote === null) return null;
  const content = quote.querySelector('.content');
  const name = lineOf(quote.querySelector('.name')).replace(/\s*[:：]$/, '');
  const nameless = (element: Element): boolean => element.matches('.name');
  return { sender: name || null, text: textOf(content ?? quote, { lines: 'as-written', skip: nameless }) };
}

const outsideQuote = (element: Element): boolean => element.closest(anyOf(at.quote)) === null;

/** What the site says of a message, not the message itself: someone may quote these very words. */
function marksOf(row: Element, text: Element | undefined): MessageMark[] {
  const all = row.textContent ?? '';
  if (!MARKS.some(({ words }) => words.test(all))) return [];
  const quote = anyOf(at.quote);
  const beside = textOf(row, { lines: 'flowed', skip: (element) => element === text || element.matches(quote) });
  return MARKS.filter(({ words }) => words.test(beside)).map(({ mark }) => mark);
}

function wordsOf(row: Element, trace: Trace): Pick<Message, 'text' | 'translation' | 'marks'> {
  const found = findFirst(row, at.text, outsideQuote);
  if (found !== null) note(trace, 'message.text', found.candidate);
  const aside = `${anyOf(at.translation)}, ${anyOf(at.quote)}`;
  const skip = (element: Element): boolean => element.matches(aside);
  const text = found === null ? '' : textOf(found.found, { lines: 'as-written', skip });
  const second = row.querySelector(anyOf(at.translation));
  const translation = second === null ? '' : textOf(second, { lines: 'as-written' }).replace(TRANSLATED_BY, '').trim();
  const marks = marksOf(row, found?.found);
  const isTranslated = translation !== '' && !marks.includes('translated');
  return { text, translation: translation || null, marks: isTranslated ? [...marks, 'translated'] : marks };
}

/** One row of the message list. */
export function readRow(row: Element, setting: RowSetting): Row {
  const { direction, via } = directionOf(row);
  if (row.querySelector(anyOf(at.system)) !== null) return { is: 'system' };
  const isRecalled = row.querySelector(anyOf(at.recalled)) !== null;
  const hasContent = (row.textContent ?? '').trim() !== '' || row.querySelector(CONTENT) !== null;
  const info = infoOf(row);
  const id = stringAt(info, 'messageId');
  if (!hasContent && !isRecalled) return { is: 'not-drawn', reason: 'not-drawn', key: id, element: row };
  const sender = findFirst(row, at.sender, outsideQuote);
  const words = isRecalled ? { text: '', translation: null, marks: [] } : wordsOf(row, setting.trace);
  const attachments = isRecalled ? [] : attachmentsOf(row, setting.base);
  if (!isRecalled && words.text === '' && attachments.length === 0)
    return { is: 'unread', reason: 'no text, attachment or notice that is known', key: id, element: row };
  if (sender !== null) note(setting.trace, 'message.sender', sender.candidate);
  const parts = {
    sender: lineOf(sender?.found) || null,
    time: timeOf(row, info, sender?.found ?? null, setting),
    text: words.text,
    attachments,
  };
  const message: Message = {
    key: id ?? setting.composite(parts),
    keyKind: id === null ? 'composite' : 'site',
    senderAddress: stringAt(info, 'senderId'),
    direction,
    via,
    translation: words.translation,
    quoted: quotedOf(row),
    marks: isRecalled ? ['recalled'] : words.marks,
    rect: rectOf(row),
    ...parts,
  };
  return { is: 'message', message, element: row };
}
