import {
  clientHeightOf,
  elementsAt,
  outerElementOf,
  rootElementOf,
  scrollHeightOf,
  scrollWidthOf,
} from './node-access.ts';
import type { Scope } from './scope.ts';

/** Browsers round the heights of document and window apart. */
const ROUNDING = 1;

function outwards(element: Element): Element[] {
  const chain: Element[] = [];
  for (let one: Element | null = element; one !== null; one = outerElementOf(one)) chain.push(one);
  return chain;
}

/** How much of its content a box keeps out of sight; none where it only cuts off and nobody can scroll it. */
function hiddenIn(element: Element, window: Window): number {
  const hidden = scrollHeightOf(element) - clientHeightOf(element);
  if (hidden <= ROUNDING || clientHeightOf(element) === 0) return 0;
  return /auto|scroll|overlay/.test(window.getComputedStyle(element).overflowY) ? hidden : 0;
}

/**
 * The full size of what can be scrolled through. An application as high as the window scrolls in a box of its own: the
 * document then says that all of it is in sight. Looks at the middle of the window or around the conversation only, for
 * pages have many elements.
 */
export function pageSize(window: Window, scope: Scope): { width: number; height: number } {
  const { document } = window;
  // In quirks mode the body scrolls, and `scrollingElement` is the body.
  const scrolling = document.scrollingElement ?? rootElementOf(document);
  if (scrolling === null) return { width: 0, height: 0 };
  const size = { width: scrollWidthOf(scrolling), height: scrollHeightOf(scrolling) };
  if (size.height > window.innerHeight + ROUNDING) return size;
  const inMiddle = elementsAt(document, window.innerWidth / 2, window.innerHeight / 2);
  const boxes = scope.at === 'conversation' ? [...inMiddle, ...outwards(scope.element)] : inMiddle;
  const hidden = boxes.filter((box) => box !== scrolling).map((box) => hiddenIn(box, window));
  return { ...size, height: size.height + Math.max(0, ...hidden) };
}
