import { walkElements } from './walk.ts';

/**
 * Longest that one look at the styles of all elements may take, ms; 20,000 take 60 in Chromium and 150 in Firefox (measured
 * 2026-11). What is missed by it is met where it shows: at the edges of the window (`edges.ts`).
 */
const BUDGET = 300;

/** Elements that are to be treated, by what their style says of them. */
export type Held = {
  readonly fixed: readonly Element[];
  readonly sticky: readonly Element[];
  /** Drawn by the browser only near the window, and of a guessed height until then. */
  readonly deferred: readonly Element[];
};
export type Scan = Held & { readonly elements: readonly Element[]; readonly shadowRoots: readonly ShadowRoot[] };

type Found = {
  fixed: Element[];
  sticky: Element[];
  deferred: Element[];
  elements: Element[];
  shadowRoots: ShadowRoot[];
};
const nothing = (): Found => ({ fixed: [], sticky: [], deferred: [], elements: [], shadowRoots: [] });

function sort(element: Element, window: Window, found: Found): 'enter' | 'skip' {
  const style = window.getComputedStyle(element);
  // What is inside has no boxes, and each look at its style would be computed anew.
  if (style.display === 'none') return 'skip';
  const { position } = style;
  if (position === 'fixed') found.fixed.push(element);
  else if (position === 'sticky') found.sticky.push(element);
  if (style.contentVisibility === 'auto') found.deferred.push(element);
  found.elements.push(element);
  return 'enter';
}

/** Looks at the style of every element that is drawn. */
export function scanPage(window: Window): Scan {
  const found = nothing();
  const end = performance.now() + BUDGET;
  walkElements(window.document, window.document, {
    visit: (element) => sort(element, window, found),
    isOver: () => performance.now() > end,
    onShadowRoot: (root) => found.shadowRoots.push(root),
  });
  return found;
}

/** Looks at the style of these. */
export function sorted(window: Window, elements: Iterable<Element>): Held {
  const found = nothing();
  for (const element of elements) sort(element, window, found);
  return found;
}
