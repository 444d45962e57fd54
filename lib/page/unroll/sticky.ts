import { outerElementOf } from '../node-access.ts';
import type { InlineStyles } from './inline-styles.ts';

/** The box in which an element sticks; null: the document. */
function boxAround(element: Element, window: Window): Element | null {
  for (let outer = outerElementOf(element); outer !== null; outer = outerElementOf(outer)) {
    const isPage = outer.localName === 'html' || outer.localName === 'body';
    if (!isPage && /auto|scroll|hidden|overlay/.test(window.getComputedStyle(outer).overflowY)) return outer;
  }
  return null;
}

/**
 * Elements that stick to an edge of what is scrolled, put down at their own place in the flow. Their space is the same
 * there, so that nothing else moves. Gives how many.
 */
export function putDownSticky(
  window: Window,
  elements: readonly Element[],
  box: Element | null,
  styles: InlineStyles,
): number {
  const ours = elements.filter((element) => boxAround(element, window) === box);
  for (const element of ours)
    styles.set(element, { position: 'relative', top: 'auto', right: 'auto', bottom: 'auto', left: 'auto' });
  return ours.length;
}
