import { localNameOf, outerElementOf } from '../node-access.ts';
import type { InlineStyles } from './inline-styles.ts';

/** Stands at its place in the flow, whatever style sheets say of its edges. */
const AT_ITS_PLACE = { position: 'relative', top: 'auto', right: 'auto', bottom: 'auto', left: 'auto' };

const isPage = (element: Element): boolean => /^(html|body)$/.test(localNameOf(element));

/** The box in which an element sticks; null: the document. */
function boxAround(element: Element, window: Window): Element | null {
  for (let outer = outerElementOf(element); outer !== null; outer = outerElementOf(outer)) {
    if (!isPage(outer) && /auto|scroll|hidden|overlay/.test(window.getComputedStyle(outer).overflowY)) return outer;
  }
  return null;
}

/**
 * Puts elements down at their own place in the flow that stick to an edge of what is scrolled. Their space is the same
 * there, so that nothing else moves. Those that stick inside other boxes stay as they are. Gives how many.
 */
export function putDown(
  window: Window,
  elements: readonly Element[],
  box: Element | null,
  styles: InlineStyles,
): number {
  const page = box === null || isPage(box) ? null : box;
  const ours = elements.filter((element) => boxAround(element, window) === page);
  for (const element of ours) styles.set(element, AT_ITS_PLACE);
  return ours.length;
}
