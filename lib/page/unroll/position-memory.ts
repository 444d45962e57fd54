import { activeElementOf, isConnected, scrollLeftOf, scrollTopOf, shadowRootOf } from '../node-access.ts';
import { scrollElement } from './scroller.ts';

/** Browsers round scroll positions to device pixels. */
const ROUNDING = 1;

/** The element with the focus, in open shadow roots too. */
function focused(document: Document): Element | null {
  let active = activeElementOf(document);
  for (let root = active && shadowRootOf(active); root; root = active && shadowRootOf(active)) {
    const inner = activeElementOf(root);
    if (inner === null) break;
    active = inner;
  }
  return active;
}

const isFocusable = (element: Element): element is HTMLElement | SVGElement =>
  element instanceof HTMLElement || element instanceof SVGElement;

function focusAgain(document: Document, element: Element | null): boolean {
  if (focused(document) === element) return true;
  if (element === null || !isConnected(element) || !isFocusable(element)) return false;
  const owner = element instanceof HTMLElement ? HTMLElement.prototype : SVGElement.prototype;
  owner.focus.call(element, { preventScroll: true });
  return focused(document) === element;
}

/** Remembers where window and boxes are scrolled to and what has the focus; puts it back and says whether it stands. */
export function positionMemory(window: Window, elements: readonly Element[]): () => boolean {
  const { scrollX, scrollY, document } = window;
  const places = elements.map((element) => ({ element, top: scrollTopOf(element), left: scrollLeftOf(element) }));
  const active = focused(document);
  return () => {
    for (const { element, top, left } of places) scrollElement(element, top, left);
    window.scrollTo({ top: scrollY, left: scrollX, behavior: 'instant' });
    const hasFocus = focusAgain(document, active);
    const near = (one: number, other: number): boolean => Math.abs(one - other) <= ROUNDING;
    const scrolled = places.every(
      ({ element, top, left }) => near(scrollTopOf(element), top) && near(scrollLeftOf(element), left),
    );
    return hasFocus && scrolled && near(window.scrollX, scrollX) && near(window.scrollY, scrollY);
  };
}
