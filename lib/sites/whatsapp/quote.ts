import type { Message } from '../../domain/message.schema.ts';
import { anyOf } from '../candidate.ts';
import { lineOf, textOf } from '../text-of.ts';
import * as at from './selectors.ts';

const QUOTED = `${anyOf(at.quote)}, [role="button"] :is(${anyOf(at.text)})`;

/** The block of a quoted message: labelled, or the outermost button around a text (the label is in the user's language). */
export function quoteIn(row: Element): Element | null {
  const start = row.querySelector(QUOTED);
  if (start === null) return null;
  let block = start;
  for (let up = start.parentElement; up !== null && up !== row; up = up.parentElement) {
    if (up.getAttribute('role') === 'button' || up.matches('[aria-label="Quoted message" i]')) block = up;
  }
  return block;
}

export function quotedOf(block: Element): Message['quoted'] {
  const words = block.matches('.quoted-mention') ? block : block.querySelector(`.quoted-mention, ${anyOf(at.text)}`);
  const names = block.querySelector('[role=""]');
  const author =
    names?.querySelector('span[aria-label]') ??
    block.querySelector(anyOf(at.author)) ??
    Array.from((names ?? block).querySelectorAll('span')).find(
      (span) => words !== null && !span.contains(words) && !words.contains(span),
    );
  const skip = (element: Element): boolean => element === names || element === author;
  return { sender: lineOf(author) || null, text: textOf(words ?? block, { lines: 'as-written', skip }) };
}
