import type { Rect } from '../../domain/message.schema.ts';
import {
  bodyOf,
  clientHeightOf,
  clientLeftOf,
  clientTopOf,
  clientWidthOf,
  rectOf,
  rootElementOf,
  scrollHeightOf,
  scrollingElementOf,
  scrollLeftOf,
  scrollTopOf,
  scrollWidthOf,
} from '../node-access.ts';
import { allElementsAt } from './elements-at.ts';

/** Browsers round the heights of document and window apart. */
const ROUNDING = 1;

/** What scrolls in a page. A place of the unrolled page is the place in the window plus how far this is scrolled. */
export type Scroller = {
  readonly element: Element;
  /** Part of the window in which content scrolls; null: the document itself scrolls. */
  readonly box: Rect | null;
};

const hiddenIn = (element: Element): number => scrollHeightOf(element) - clientHeightOf(element);

/** Can a person scroll the document? `overflow` of <body> is the viewport's where <html> has none. */
function documentIsLocked(window: Window): boolean {
  const [root, body] = [rootElementOf(window.document), bodyOf(window.document)];
  if (root === null) return false;
  const own = window.getComputedStyle(root).overflowY;
  const told = own === 'visible' && body !== null ? window.getComputedStyle(body).overflowY : own;
  return /hidden|clip/.test(told);
}

/** Pixels that this box keeps out of sight and a person can bring into it. */
function pixelsOutOfSight(element: Element, window: Window): number {
  if (clientHeightOf(element) === 0 || hiddenIn(element) <= ROUNDING) return 0;
  if (!/auto|scroll|overlay/.test(window.getComputedStyle(element).overflowY)) return 0;
  return clientWidthOf(element) * hiddenIn(element);
}

/** The middle of the window first; places around it only where nothing scrolls there: beside it lists of others scroll. */
function innerBox(window: Window, except: Element): Element | null {
  const { innerWidth: width, innerHeight: height, document } = window;
  const around = [
    [1, 2],
    [3, 2],
    [2, 1],
    [2, 3],
  ].map(([x = 0, y = 0]) => [(width * x) / 4, (height * y) / 4] as const);
  for (const points of [[[width / 2, height / 2] as const], around]) {
    const boxes = points
      .flatMap((point) => allElementsAt(document, point))
      .filter((element) => element !== except)
      .map((element) => ({ element, pixels: pixelsOutOfSight(element, window) }))
      .filter(({ pixels }) => pixels > 0)
      .toSorted((one, other) => other.pixels - one.pixels);
    if (boxes[0] !== undefined) return boxes[0].element;
  }
  return null;
}

/** The inside of a box, without borders and scroll bars, as far as it is in the window. */
function insideOf(element: Element, window: Window): Rect {
  const outer = rectOf(element);
  const [left, top] = [outer.left + clientLeftOf(element), outer.top + clientTopOf(element)];
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  return {
    x,
    y,
    width: Math.max(0, Math.min(left + clientWidthOf(element), window.innerWidth) - x),
    height: Math.max(0, Math.min(top + clientHeightOf(element), window.innerHeight) - y),
  };
}

/** The document where it is higher than the window, else the box around its middle that keeps most out of sight. */
export function findScroller(window: Window): Scroller {
  const root = scrollingElementOf(window.document) ?? rootElementOf(window.document);
  if (root === null) throw new Error('a document without elements');
  const isHigher = scrollHeightOf(root) > window.innerHeight + ROUNDING;
  if (isHigher && !documentIsLocked(window)) return { element: root, box: null };
  const inner = innerBox(window, root);
  return inner === null ? { element: root, box: null } : { element: inner, box: insideOf(inner, window) };
}

/** How far it is scrolled. */
export const topOf = ({ element }: Scroller): number => scrollTopOf(element);

/** At once, whatever the page's `scroll-behavior` says. */
export function scrollElement(element: Element, top: number, left: number): void {
  const scroll: (this: Element, options: ScrollToOptions) => void = Element.prototype.scrollTo;
  scroll.call(element, { top, left, behavior: 'instant' });
}

export const scrollTo = ({ element, box }: Scroller, top: number): void =>
  scrollElement(element, top, box === null ? 0 : scrollLeftOf(element));

/** Height of what is seen of it at once. */
export const screenOf = ({ box }: Scroller, window: Window): number => Math.max(1, box?.height ?? window.innerHeight);

/** How far it can be scrolled. */
export const furthestOf = ({ element, box }: Scroller, window: Window): number =>
  Math.max(0, box === null ? scrollHeightOf(element) - window.innerHeight : hiddenIn(element));

/** Full size of the unrolled page: what stands above and below a box is there once, at both ends. */
export function unrolledSize(scroller: Scroller, window: Window): { width: number; height: number } {
  if (scroller.box === null)
    return { width: scrollWidthOf(scroller.element), height: scrollHeightOf(scroller.element) };
  return { width: window.innerWidth, height: window.innerHeight + hiddenIn(scroller.element) };
}
