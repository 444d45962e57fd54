import { outerElementOf } from '../node-access.ts';
import { allElementsAt } from './elements-at.ts';
import { type Held, sorted } from './scan.ts';

/** From the edge of the window, CSS pixels: bars and buttons that stand still are at least this thick. */
const INSET = 12;
/** Across the window; buttons stand in corners, bars go from side to side. */
const COLUMNS = [0.02, 0.25, 0.5, 0.75, 0.97] as const;

/** A few places along the edges of a part of the window. */
function placesAlong({ top, bottom, width }: { top: number; bottom: number; width: number }) {
  const inset = (bottom - top) * 0.12;
  const edges = [top + INSET, bottom - INSET].flatMap((y) => COLUMNS.map((column) => [width * column, y] as const));
  const corners = [top + inset, bottom - inset].flatMap((y) => [0.02, 0.97].map((side) => [width * side, y] as const));
  return [...edges, ...corners];
}

function elementsAround(window: Window, box: { y: number; height: number } | null): ReadonlySet<Element> {
  const { innerWidth: width, innerHeight, document } = window;
  const inWindow = placesAlong({ top: 0, bottom: innerHeight, width });
  const inBox = box === null ? [] : placesAlong({ top: box.y, bottom: box.y + box.height, width });
  const seen = new Set<Element>();
  for (const place of [...inWindow, ...inBox])
    for (const element of allElementsAt(document, place))
      for (let one: Element | null = element; one !== null && !seen.has(one); one = outerElementOf(one)) seen.add(one);
  return seen;
}

/**
 * Elements that stand still or stick at the edges of the window and of the box that scrolls in it: a few looks instead of
 * one at every element. Each look costs Chromium 1 to 3 ms in pages of many layers (measured 2026-11).
 */
export const heldAtEdges = (window: Window, box: { y: number; height: number } | null): Held =>
  sorted(window, elementsAround(window, box));
