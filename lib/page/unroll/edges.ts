import { outerElementOf } from '../node-access.ts';
import { allElementsAt } from './elements-at.ts';

/** From the edge of the window, CSS pixels: bars and buttons that stand still are at least this thick. */
const INSET = 12;
/** Across the window; buttons stand in corners, bars go from side to side. */
const COLUMNS = [0.02, 0.25, 0.5, 0.75, 0.97] as const;

function* withAncestors(element: Element): Generator<Element> {
  for (let one: Element | null = element; one !== null; one = outerElementOf(one)) yield one;
}

/**
 * Elements that stand still at the edges of the window: a few looks instead of one at every element, for pages make bars
 * stand still once they are scrolled.
 */
export function fixedAtEdges(window: Window): readonly Element[] {
  const { innerWidth: width, innerHeight: height, document } = window;
  const rows = [INSET, height * 0.12, height * 0.88, height - INSET];
  const seen = new Set<Element>();
  for (const y of rows)
    for (const column of COLUMNS)
      for (const element of allElementsAt(document, [width * column, y]))
        for (const one of withAncestors(element)) {
          if (seen.has(one)) break;
          seen.add(one);
        }
  return [...seen].filter((element) => window.getComputedStyle(element).position === 'fixed');
}
