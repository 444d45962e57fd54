import { shadowRootOf } from '../node-access.ts';

/** What to do with the elements inside this one. */
export type Visit = (element: Element) => 'enter' | 'skip';

export type Walk = {
  readonly visit: Visit;
  /** Asked now and then; ends the walk. */
  readonly isOver: () => boolean;
  /** Open shadow roots that are entered. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
};

const ELEMENTS = 1;
const NOW_AND_THEN = 128;

/** To the element after this one and all that is in it. */
function nextOutside(walker: TreeWalker): boolean {
  do if (walker.nextSibling() !== null) return true;
  while (walker.parentNode() !== null);
  return false;
}

/** Everything below a node in document order, that of open shadow roots too; false when it was over before the end. */
export function walkElements(document: Document, from: Node, { visit, isOver, onShadowRoot }: Walk): boolean {
  const roots: Node[] = [from];
  for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
    const walker = Document.prototype.createTreeWalker.call(document, root, ELEMENTS);
    let count = 0;
    for (let more = walker.nextNode() !== null; more; ) {
      // The walker shows elements alone.
      const element = walker.currentNode as Element;
      const isEntered = visit(element) === 'enter';
      const shadow = isEntered ? shadowRootOf(element) : null;
      if (shadow !== null) {
        roots.push(shadow);
        onShadowRoot?.(shadow);
      }
      more = isEntered ? walker.nextNode() !== null : nextOutside(walker);
      if (++count % NOW_AND_THEN === 0 && isOver()) return false;
    }
  }
  return true;
}

/** All elements in document order, for a choice among them. */
export function allElements(document: Document): readonly Element[] {
  const elements: Element[] = [];
  const visit = (element: Element): 'enter' => {
    elements.push(element);
    return 'enter';
  };
  walkElements(document, document, { visit, isOver: () => false });
  return elements;
}
