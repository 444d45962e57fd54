import {
  clientHeightOf,
  clientTopOf,
  clientWidthOf,
  outerElementOf,
  rectOf,
  scrollHeightOf,
  scrollingElementOf,
  scrollLeftOf,
  scrollTopOf,
} from '../node-access.ts';
import { scrollElement } from '../unroll/scroller.ts';

/** Browsers round heights apart. */
const ROUNDING = 1;

/** What scrolls around the rows of a conversation. */
export type ChatScroller = {
  readonly element: Element;
  /** The document itself scrolls. */
  readonly isPage: boolean;
  /** A list that grows upwards (`column-reverse`): its `scrollTop` runs from 0 at the lower end to below 0. */
  readonly isReversed: boolean;
};

const hiddenIn = (element: Element): number => scrollHeightOf(element) - clientHeightOf(element);

function scrolls(element: Element, window: Window, root: Element | null): boolean {
  if (clientHeightOf(element) === 0 || hiddenIn(element) <= ROUNDING) return false;
  const { overflowY } = window.getComputedStyle(element);
  return element === root ? !/hidden|clip/.test(overflowY) : /auto|scroll|overlay/.test(overflowY);
}

const areaOf = (element: Element): number => clientWidthOf(element) * clientHeightOf(element);

/** The largest box around a row that scrolls; the page only where no box does. Null: nothing scrolls. */
export function findChatScroller(row: Element, window: Window): ChatScroller | null {
  const root = scrollingElementOf(window.document);
  const boxes: Element[] = [];
  for (let outer = outerElementOf(row); outer !== null; outer = outerElementOf(outer)) {
    if (outer !== root && scrolls(outer, window, root)) boxes.push(outer);
  }
  const [largest] = boxes.toSorted((one, other) => areaOf(other) - areaOf(one));
  const element = largest ?? (root !== null && scrolls(root, window, root) ? root : null);
  if (element === null) return null;
  const { display, flexDirection } = window.getComputedStyle(element);
  const isReversed = display.includes('flex') && flexDirection === 'column-reverse';
  return { element, isPage: element === root, isReversed };
}

/** How far it can be scrolled. */
export const furthestOf = ({ element }: ChatScroller): number => Math.max(0, hiddenIn(element));

/** How far it is from its lower end. Loading at the upper end does not change it. */
export const fromEndOf = (scroller: ChatScroller): number => {
  const top = scrollTopOf(scroller.element);
  return scroller.isReversed ? -top : furthestOf(scroller) - top;
};

/** How far it is from its upper end. */
export const fromTopOf = (scroller: ChatScroller): number => furthestOf(scroller) - fromEndOf(scroller);

/** At once, whatever the page's `scroll-behavior` says. */
export function scrollFromEnd(scroller: ChatScroller, distance: number): void {
  const { element, isReversed } = scroller;
  scrollElement(element, isReversed ? -distance : furthestOf(scroller) - distance, scrollLeftOf(element));
}

/** Upper and lower edge of what is seen of it, in the window. */
export function edgesOf({ element, isPage }: ChatScroller): { top: number; bottom: number; height: number } {
  const height = clientHeightOf(element);
  const top = isPage ? 0 : rectOf(element).top + clientTopOf(element);
  return { top, bottom: top + height, height };
}
