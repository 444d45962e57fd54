import { shadowRootOf } from '../node-access.ts';

/** What to do with the elements inside this one. */
export type Visit = (element: Element) => 'enter' | 'skip';

const ELEMENTS = 1;

/** The element after this one and all that is in it. */
function nextOutside(walker: TreeWalker): boolean {
  do if (walker.nextSibling() !== null) return true;
  while (walker.parentNode() !== null);
  return false;
}

/** Every element of the page in document order, those of open shadow roots too; false when the time was over before. */
export function walkElements(document: Document, visit: Visit, until: () => boolean): boolean {
  const roots: Node[] = [document];
  for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
    const walker = Document.prototype.createTreeWalker.call(document, root, ELEMENTS);
    let count = 0;
    for (let more = walker.nextNode() !== null; more; ) {
      // The walker shows elements alone.
      const element = walker.currentNode as Element;
      const entered = visit(element) === 'enter';
      const shadow = entered ? shadowRootOf(element) : null;
      if (shadow !== null) roots.push(shadow);
      more = entered ? walker.nextNode() !== null : nextOutside(walker);
      if (++count % 256 === 0 && until()) return false;
    }
  }
  return true;
}
