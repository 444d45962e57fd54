import type { Message } from '../../domain/message.schema.ts';
import type { MessageId } from './message-id.ts';

export type Direction = Pick<Message, 'direction' | 'via'>;
export const NO_SIGNAL: Direction = { direction: 'unknown', via: null };

/** The sender's label for screen readers; "You" in the user's language (as seen in 2025 and 2026). */
const YOU = /^(?:you|tú|您|你|você|vous|du|sie|tu|вы|أنت|siz|anda|あなた|나)\s*[:：]$/i;
const TICK = /^msg-(?:time|check|dblcheck)(?:-|$)/;
const DELIVERED = /^\s*(?:sent|delivered|read|pending)\s*$/i;
/** A bubble this near to the middle could be either. */
const DEAD_CENTRE = 0.05;

/** Own bubbles stand at the end of the line: on the right, and on the left in languages written from the right. */
function byPlace(bubble: Element | null, row: Element): Direction {
  if (bubble === null) return NO_SIGNAL;
  const [inner, outer] = [bubble.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.width === 0 || outer.width === 0) return NO_SIGNAL;
  const lean = inner.left - outer.left - (outer.right - inner.right);
  if (Math.abs(lean) < outer.width * DEAD_CENTRE) return NO_SIGNAL;
  const isRtl = row.closest('[dir="rtl"]') !== null;
  return { direction: lean > 0 !== isRtl ? 'out' : 'in', via: 'geometry' };
}

const bySide = (isOwn: boolean, via: string): Direction => ({ direction: isOwn ? 'out' : 'in', via });

function byClass(row: Element): Direction {
  const has = (name: string): boolean =>
    row.classList.contains(name) ||
    row.querySelector(`.${name}`) !== null ||
    row.parentElement?.classList.contains(name) === true;
  const [own, other] = [has('message-out'), has('message-in')];
  if (own && other) return { direction: 'conflict', via: 'class' };
  return own || other ? bySide(own, 'class') : NO_SIGNAL;
}

/** Ticks belong to own messages only; never looked for outside the row, and not in a quote. */
function byTick(row: Element, outsideQuote: (element: Element) => boolean): Direction {
  const icons = Array.from(row.querySelectorAll('[data-icon^="msg-"]')).filter(outsideQuote);
  const labels = Array.from(row.querySelectorAll('[data-testid="msg-meta"] [aria-label]')).filter(outsideQuote);
  const ticked =
    icons.some((icon) => TICK.test(icon.getAttribute('data-icon') ?? '')) ||
    labels.some((label) => DELIVERED.test(label.getAttribute('aria-label') ?? ''));
  return ticked ? bySide(true, 'tick') : NO_SIGNAL;
}

function byLabel(row: Element, outsideQuote: (element: Element) => boolean): Direction {
  const labels = Array.from(row.querySelectorAll('span[aria-label$=":"]')).filter(outsideQuote);
  return labels.some((label) => YOU.test(label.getAttribute('aria-label') ?? ''))
    ? bySide(true, 'you-label')
    : NO_SIGNAL;
}

function byTail(row: Element): Direction {
  const has = (name: string): boolean => row.querySelector(`[data-icon="${name}"], [data-testid="${name}"]`) !== null;
  const [own, other] = [has('tail-out'), has('tail-in')];
  return own === other ? NO_SIGNAL : bySide(own, 'tail');
}

/** The first signal that decides, and its name; two strong ones that disagree are a conflict. */
export function directionOf(
  row: Element,
  id: MessageId | null,
  quote: Element | null,
  bubble: Element | null,
): Direction {
  const outsideQuote = (element: Element): boolean => quote?.contains(element) !== true;
  const packed = id?.packed ? bySide(id.packed.isOwn, 'packed-id') : NO_SIGNAL;
  const classed = byClass(row);
  if (packed.via !== null)
    return classed.via === null || classed.direction === packed.direction
      ? packed
      : { direction: 'conflict', via: 'packed-id' };
  if (classed.via !== null) return classed;
  const signals = [() => byTick(row, outsideQuote), () => byLabel(row, outsideQuote), () => byTail(row)];
  for (const signal of signals) {
    const side = signal();
    if (side.via !== null) return side;
  }
  return byPlace(bubble, row);
}
