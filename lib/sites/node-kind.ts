/** `instanceof` fails on nodes of another frame. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

export type Visit = {
  readonly text: (text: Text) => void;
  /** False leaves out what is inside. */
  readonly enter: (element: Element) => boolean;
  /** After everything inside; not called for what was left out. */
  readonly leave?: (element: Element) => void;
};

/** Goes through everything inside `root` in document order. A loop, because pages can be nested deeper than a stack. */
export function walk(root: Element, visit: Visit): void {
  let at: Node = root;
  let goDown = true;
  for (;;) {
    if (goDown && at.firstChild !== null) at = at.firstChild;
    else {
      if (at === root) return;
      if (goDown && isElement(at)) visit.leave?.(at);
      while (at.nextSibling === null) {
        if (at.parentNode === null || at.parentNode === root) return;
        at = at.parentNode;
        if (isElement(at)) visit.leave?.(at);
      }
      at = at.nextSibling;
    }
    goDown = false;
    if (isText(at)) visit.text(at);
    else if (isElement(at)) goDown = visit.enter(at);
  }
}
