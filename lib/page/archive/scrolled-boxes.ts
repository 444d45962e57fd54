import { outerElementOf, scrollLeftOf, scrollTopOf } from '../node-access.ts';

/** Points across and down at which the page is asked what stands there. */
const ACROSS = 5;
const DOWN = 5;

export type Scrolled = ReadonlyMap<Element, { readonly top: number; readonly left: number }>;

/** Elements under a grid of points, down into open shadow roots, with everything around them. */
function underGrid({ document, innerWidth, innerHeight }: Window): ReadonlySet<Element> {
  const found = new Set<Element>();
  if (typeof document.elementFromPoint !== 'function') return found;
  for (let at = 0; at < ACROSS * DOWN; at++) {
    const x = (innerWidth * ((at % ACROSS) + 0.5)) / ACROSS;
    const y = (innerHeight * (Math.floor(at / ACROSS) + 0.5)) / DOWN;
    let element = document.elementFromPoint(x, y);
    for (let inner = element; inner !== null; ) {
      element = inner;
      const deeper: Element | null = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
      inner = deeper === inner ? null : deeper;
    }
    for (let outer = element; outer !== null && !found.has(outer); outer = outerElementOf(outer)) found.add(outer);
  }
  return found;
}

/**
 * Boxes that a person can see and that are scrolled. Asking every element of a long chat costs more than writing it:
 * the boxes worth knowing lie under one of a few points.
 */
export function scrolledBoxes(window: Window): Scrolled {
  const scrolled = new Map<Element, { top: number; left: number }>();
  for (const element of underGrid(window)) {
    const top = Math.round(scrollTopOf(element));
    const left = Math.round(scrollLeftOf(element));
    if (top !== 0 || left !== 0) scrolled.set(element, { top, left });
  }
  return scrolled;
}
