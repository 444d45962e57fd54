import type { FixedShown } from '../../domain/whole-page.schema.ts';
import { firstChildOf, isElement, nextSiblingOf, outerElementOf, rectOf } from '../node-access.ts';
import { AT_ONCE, type InlineStyles } from './inline-styles.ts';

/** Children looked at in an element without an area of its own; holders of floating buttons have few. */
const CHILDREN = 50;

export type StandingStill = {
  /** Takes in elements that stand still; those known already, and those that are no matter, change nothing. */
  readonly add: (elements: readonly Element[]) => void;
  /** True where an element came or went. */
  readonly show: (which: FixedShown) => boolean;
  readonly has: (element: Element) => boolean;
  readonly all: () => readonly Element[];
  /** It does not stand still after all. */
  readonly forget: (element: Element) => void;
  readonly anyBelow: () => boolean;
};

const isIn = (inner: Element, outer: Element): boolean => {
  for (let one: Element | null = inner; one !== null; one = outerElementOf(one)) if (one === outer) return true;
  return false;
};

const hasOwnArea = (element: Element): boolean => {
  const { width, height } = rectOf(element);
  return width > 0 && height > 0;
};

/** What floats often hangs in a holder without height. */
function hasArea(element: Element): boolean {
  if (hasOwnArea(element)) return true;
  let left = CHILDREN;
  for (let child = firstChildOf(element); child !== null && left-- > 0; child = nextSiblingOf(child))
    if (isElement(child) && hasOwnArea(child)) return true;
  return false;
}

/** A picture behind the whole page belongs to every screen of it. */
function isBackground(element: Element, window: Window): boolean {
  const { width, height } = rectOf(element);
  const covers = width >= window.innerWidth - 1 && height >= window.innerHeight - 1;
  return covers && Number(window.getComputedStyle(element).zIndex) < 0;
}

const isVisible = (element: Element, window: Window): boolean => {
  const { visibility, opacity } = window.getComputedStyle(element);
  return visibility === 'visible' && opacity !== '0';
};

/** Elements that stand still on the screen, to be shown in the first or the last picture only. */
export function standingStill(window: Window, scroller: Element, styles: InlineStyles): StandingStill {
  const known = new Map<Element, { half: 'above' | 'below'; seen: boolean }>();
  const hidden = new Set<Element>();
  let shown: FixedShown = 'both';
  const isWanted = (half: 'above' | 'below'): boolean => shown === 'both' || shown === half;
  const apply = (element: Element, half: 'above' | 'below'): void => {
    if (isWanted(half) !== hidden.has(element)) return;
    if (isWanted(half)) {
      hidden.delete(element);
      // Transitions stay off: it must stand there at once.
      styles.unset(element, ['opacity']);
    } else {
      hidden.add(element);
      // Children cannot undo it as they can `visibility`, and nothing is laid out anew.
      styles.set(element, { opacity: '0', [AT_ONCE]: 'none' });
    }
  };
  const add = (element: Element): void => {
    const before = known.get(element);
    if (before !== undefined) {
      before.seen ||= !hidden.has(element) && isVisible(element, window);
      return;
    }
    if (isIn(scroller, element) || !hasArea(element) || isBackground(element, window)) return;
    const { top, bottom } = rectOf(element);
    const half = (top + bottom) / 2 <= window.innerHeight / 2 ? 'above' : 'below';
    known.set(element, { half, seen: isVisible(element, window) });
    apply(element, half);
  };
  return {
    add: (elements) => elements.forEach(add),
    show: (which) => {
      shown = which;
      const others = [...known].filter(([element, { half }]) => isWanted(half) === hidden.has(element));
      for (const [element, { half }] of others) apply(element, half);
      return others.length > 0;
    },
    has: (element) => known.has(element),
    all: () => [...known.keys()],
    forget: (element) => {
      known.delete(element);
      if (hidden.delete(element)) styles.unset(element, ['opacity']);
    },
    anyBelow: () => [...known.values()].some(({ half, seen }) => half === 'below' && seen),
  };
}
