import { rectOf } from '../node-access.ts';
import type { InlineStyles } from './inline-styles.ts';
import type { StandingStill } from './standing-still.ts';

/** How what stands still stood when the page was scrolled to its end. */
export type AtEnd = {
  /** Scrolled so far, CSS pixels. */
  readonly top: number;
  /** Full height of the unrolled page there. */
  readonly height: number;
  /** Place in the window. */
  readonly places: ReadonlyMap<Element, number>;
};

/** Rounding of heights and places, CSS pixels. */
const SAME = 2;

export const noteAtEnd = (top: number, height: number, still: StandingStill): AtEnd => ({
  top,
  height,
  places: new Map(still.all().map((element) => [element, rectOf(element).top])),
});

/** `position: fixed` inside something that is transformed is fixed to that, and scrolls with it (CSS: the containing block). */
const hasScrolled = (element: Element, atEnd: AtEnd): boolean => {
  const before = atEnd.places.get(element);
  return before !== undefined && atEnd.top > SAME && Math.abs(rectOf(element).top - before - atEnd.top) <= SAME;
};

/** Its room in the flow. */
function roomOf(element: Element, window: Window): number {
  const { position, marginTop, marginBottom } = window.getComputedStyle(element);
  const isInFlow = position !== 'absolute';
  return isInFlow ? rectOf(element).height + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom) : 0;
}

/** Keeps it where it stands at the top of the page. */
function pin(element: Element, window: Window, styles: InlineStyles): void {
  const { position, top, right, bottom, left } = window.getComputedStyle(element);
  if (position === 'absolute') styles.set(element, { position, top, right, bottom, left });
  else styles.set(element, { position: 'relative', top: 'auto', right: 'auto', bottom: 'auto', left: 'auto' });
}

/**
 * Back at the top it shows what stands still only while the page is scrolled. Where the page keeps no room for it then,
 * all content would jump up by its height: it is kept at its place instead. Gives how many were.
 */
export function reconsider(
  window: Window,
  atEnd: AtEnd,
  height: number,
  still: StandingStill,
  styles: InlineStyles,
): number {
  for (const element of still.all()) if (hasScrolled(element, atEnd)) still.forget(element);
  const toggled = still.all().filter((element) => window.getComputedStyle(element).position !== 'fixed');
  const room = toggled.reduce((sum, element) => sum + roomOf(element, window), 0);
  if (toggled.length === 0 || Math.abs(height - atEnd.height - room) > SAME) return 0;
  for (const element of toggled) {
    still.forget(element);
    pin(element, window, styles);
  }
  return toggled.length;
}
