import { elementsAt, shadowRootOf } from '../node-access.ts';

type Point = readonly [x: number, y: number];

/** The elements at a point of the window, those in open shadow roots included, which the document alone does not name. */
export function allElementsAt(document: Document, [x, y]: Point): readonly Element[] {
  const found = new Set<Element>();
  const enter = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (found.has(element)) continue;
      found.add(element);
      const root = shadowRootOf(element);
      if (root !== null) enter(root.elementsFromPoint(x, y));
    }
  };
  enter(elementsAt(document, x, y));
  return [...found];
}
