import { walkElements } from './walk.ts';

/**
 * Longest that one look at the styles of all elements may take, ms. What is missed by it is met where it shows: at the
 * edges of the window (`edges.ts`).
 */
const BUDGET = 250;

export type Scan = {
  readonly elements: readonly Element[];
  readonly fixed: readonly Element[];
  readonly sticky: readonly Element[];
  /** Drawn by the browser only near the window, and of a guessed height until then. */
  readonly deferred: readonly Element[];
};

const list = (): Element[] => [];

/** Looks at the style of every element that is drawn. */
export function scanPage(window: Window): Scan {
  const scan = { elements: list(), fixed: list(), sticky: list(), deferred: list() };
  const end = performance.now() + BUDGET;
  const visit = (element: Element): 'enter' | 'skip' => {
    const style = window.getComputedStyle(element);
    if (style.display === 'none') return 'skip';
    scan.elements.push(element);
    const { position } = style;
    if (position === 'fixed') scan.fixed.push(element);
    else if (position === 'sticky') scan.sticky.push(element);
    if (style.contentVisibility === 'auto') scan.deferred.push(element);
    return 'enter';
  };
  walkElements(window.document, visit, () => performance.now() > end);
  return scan;
}
