import type { RowPick } from '../../sites/rows.ts';
import { isElement, rectOf } from '../node-access.ts';
import { type ChatScroller, edgesOf } from './chat-scroller.ts';

/** Shorter lists are read as they are. */
const SHORT = 60;
/** Rows this far beyond the view are read, too, in heights of the box: what two steps share. */
const BEYOND = 0.4;

/** First index from which on `is` holds, for a list in which it holds from some index on. */
function firstIndex(length: number, is: (index: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (is(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Rows stand in the order of the page, or upside down in lists that grow upwards: a few looks find those near the view. */
function near(elements: readonly Element[], top: number, bottom: number): readonly Element[] {
  const at = (index: number): DOMRect => {
    const element = elements[index];
    return element === undefined ? new DOMRect() : rectOf(element);
  };
  const isDownwards = at(0).top <= at(elements.length - 1).top;
  const [from, to] = isDownwards
    ? [
        firstIndex(elements.length, (index) => at(index).bottom >= top),
        firstIndex(elements.length, (index) => at(index).top > bottom),
      ]
    : [
        firstIndex(elements.length, (index) => at(index).top <= bottom),
        firstIndex(elements.length, (index) => at(index).bottom < top),
      ];
  return elements.slice(from, to);
}

/** Picks the rows of a long list that stand near the view: reading all of them at every step would be felt. */
export const rowsNear =
  (scroller: ChatScroller): RowPick =>
  (elements) => {
    const inside = elements.filter((element) => isElement(element) && scroller.element.contains(element));
    if (inside.length <= SHORT) return inside;
    const { top, bottom, height } = edgesOf(scroller);
    return near(inside, top - height * BEYOND, bottom + height * BEYOND);
  };
