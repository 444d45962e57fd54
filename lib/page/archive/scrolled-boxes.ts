import { outerElementOf, rectOf, scrollLeftOf, scrollTopOf } from '../node-access.ts';

/** Points across and down at which the page is asked what stands there. */
const ACROSS = 5;
const DOWN = 5;
/** Steps below the upper edge of a scrolled box at which its first visible content is looked for, CSS pixels. */
const STEPS = [6, 20, 40, 70, 110, 160, 220];

export type Scrolled = {
  readonly offsets: ReadonlyMap<Element, { readonly top: number; readonly left: number }>;
  /** The first things to be seen in them: a browser can be told to begin there. */
  readonly firstSeen: ReadonlySet<Element>;
};

/** The innermost element at a point, down into open shadow roots. */
function elementAt(document: Document, x: number, y: number): Element | null {
  if (typeof document.elementFromPoint !== 'function') return null;
  let element = document.elementFromPoint(x, y);
  for (let inner = element; inner !== null; ) {
    element = inner;
    const deeper: Element | null = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
    inner = deeper === inner ? null : deeper;
  }
  return element;
}

/** Elements under a grid of points, with everything around them. */
function underGrid({ document, innerWidth, innerHeight }: Window): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (let at = 0; at < ACROSS * DOWN; at++) {
    const x = (innerWidth * ((at % ACROSS) + 0.5)) / ACROSS;
    const y = (innerHeight * (Math.floor(at / ACROSS) + 0.5)) / DOWN;
    for (let outer = elementAt(document, x, y); outer !== null && !found.has(outer); outer = outerElementOf(outer))
      found.add(outer);
  }
  return found;
}

const isAround = (outer: Element, inner: Element): boolean => {
  for (let at: Element | null = inner; at !== null; at = outerElementOf(at)) if (at === outer) return true;
  return false;
};

/** Something small enough to begin with; the list itself is as tall as all its rows. */
function firstSeenIn(box: Element, { document }: Window): Element | null {
  const { top, left, width, height } = rectOf(box);
  for (const share of [0.5, 0.2, 0.8]) {
    for (const step of STEPS) {
      const element = step < height ? elementAt(document, left + width * share, top + step) : null;
      if (element === null || element === box || rectOf(element).height > height / 2) continue;
      if (isAround(box, element)) return element;
    }
  }
  return null;
}

/**
 * Boxes that a person can see and that are scrolled. Asking every element of a long chat costs more than writing it:
 * the boxes worth knowing lie under one of a few points.
 */
export function scrolledBoxes(window: Window): Scrolled {
  const offsets = new Map<Element, { top: number; left: number }>();
  const firstSeen = new Set<Element>();
  for (const element of underGrid(window)) {
    const top = Math.round(scrollTopOf(element));
    const left = Math.round(scrollLeftOf(element));
    if (top === 0 && left === 0) continue;
    offsets.set(element, { top, left });
    const isPage = element.localName === 'html' || element.localName === 'body';
    const first = top > 0 && !isPage ? firstSeenIn(element, window) : null;
    if (first !== null) firstSeen.add(first);
  }
  return { offsets, firstSeen };
}
