import type { Message, MessageMark } from '../../domain/message.schema.ts';
import { anyOf, findFirst, note, type Trace } from '../candidate.ts';
import type { NotDrawn, Row } from '../rows.ts';
import { lineOf, textOf } from '../text-of.ts';
import { type Direction, directionOf } from './direction.ts';
import { mediaIn } from './media.ts';
import { isPhone, type MessageId, messageIdOf } from './message-id.ts';
import { type PrePlain, prePlainOf } from './pre-plain.ts';
import { quotedOf, quoteIn } from './quote.ts';
import * as at from './selectors.ts';

/** A row as its own markup shows it, before the chat as a whole is thought of. */
export type DraftRow =
  | { readonly is: 'system'; readonly element: Element }
  | NotDrawn
  | Extract<Row, { is: 'unread' }>
  | ({
      readonly is: 'message';
      readonly element: Element;
      readonly id: MessageId | null;
      readonly prePlain: PrePlain | null;
      /** Time beside a message without the attribute: hours and minutes without a day. */
      readonly shownTime: string | null;
      readonly side: Direction;
    } & Pick<Message, 'sender' | 'senderAddress' | 'text' | 'quoted' | 'attachments' | 'marks'>);

const DRAWN = 'img, video, audio, canvas, svg, [data-icon], [aria-label], [role="slider"]';
const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?\s?m\.?)?$/i;

/** Text of the message itself: not of a quote, a link's preview, a reaction or the clock. */
function textIn(row: Element, quote: Element | null, trace: Trace): string {
  const selector = anyOf(at.text);
  const isOwn = (element: Element): boolean =>
    quote?.contains(element) !== true && element.parentElement?.closest(selector) == null;
  const found = Array.from(row.querySelectorAll(selector)).filter(isOwn);
  const [first] = found;
  if (first !== undefined) note(trace, 'message.text', first.matches(at.text[0]?.selector ?? '') ? 0 : 1);
  return found
    .map((element) => textOf(element, { lines: 'as-written' }))
    .filter((text) => text !== '')
    .join('\n');
}

function senderOf(row: Element, quote: Element | null, prePlain: PrePlain | null, id: MessageId | null, trace: Trace) {
  const author = findFirst(row, at.author, (element) => quote?.contains(element) !== true && lineOf(element) !== '');
  if (author !== null) note(trace, 'message.sender', author.candidate);
  const shown = author === null ? null : lineOf(author.found).replace(/^~\s*/, '');
  const beside = Array.from(author?.found.parentElement?.children ?? [], lineOf).find(isPhone);
  const phone = [prePlain?.sender, beside, shown].find((name) => name != null && isPhone(name));
  return {
    sender: shown ?? prePlain?.sender ?? null,
    senderAddress: phone ?? id?.packed?.participant ?? null,
  };
}

function shownTimeOf(row: Element, quote: Element | null): string | null {
  const spans = Array.from(row.querySelectorAll(`${anyOf(at.meta)}, span`));
  const clock = spans
    .map((span) => (quote?.contains(span) === true ? '' : lineOf(span)))
    .find((text) => CLOCK.test(text));
  return clock ?? null;
}

function marksOf(row: Element, quote: Element | null, isRecalled: boolean): MessageMark[] {
  if (isRecalled) return ['recalled'];
  const forwarded = Array.from(row.querySelectorAll(anyOf(at.forwarded))).some(
    (icon) => quote?.contains(icon) !== true,
  );
  const isEdited = /^edited\b/i.test(lineOf(row.querySelector(anyOf(at.meta))));
  return [...(forwarded ? (['forwarded'] as const) : []), ...(isEdited ? (['edited'] as const) : [])];
}

/** Reads one row by itself. Rows without the attribute are messages only when something else says so. */
export function draftRow(row: Element, trace: Trace): DraftRow {
  const written = row.querySelector(anyOf(at.prePlain)) ?? (row.matches(anyOf(at.prePlain)) ? row : null);
  const id = messageIdOf(row);
  const hasWords = (row.textContent ?? '').trim() !== '';
  if (!hasWords && row.querySelector(DRAWN) === null)
    return { is: 'not-drawn', reason: 'not-drawn', key: id?.id ?? null, element: row };
  const prePlain = written === null ? null : prePlainOf(written.getAttribute('data-pre-plain-text') ?? '');
  const isRecalled = row.querySelector(anyOf(at.recalled)) !== null;
  const quote = quoteIn(row);
  const attachments = isRecalled ? [] : mediaIn(row, quote);
  const text = isRecalled ? '' : textIn(row, quote, trace);
  const side = directionOf(row, id, quote, row.querySelector('[data-testid="msg-container"]') ?? written);
  const isMessage = prePlain !== null || isRecalled || attachments.length > 0 || (text !== '' && side.via !== null);
  if (!isMessage) return { is: 'system', element: row };
  if (text === '' && attachments.length === 0 && !isRecalled)
    return { is: 'unread', reason: 'no text, attachment or notice that is known', key: id?.id ?? null, element: row };
  return {
    is: 'message',
    element: row,
    id,
    prePlain,
    shownTime: prePlain === null ? shownTimeOf(row, quote) : null,
    side,
    ...senderOf(row, quote, prePlain, id, trace),
    text,
    quoted: quote === null ? null : quotedOf(quote),
    attachments,
    marks: marksOf(row, quote, isRecalled),
  };
}
