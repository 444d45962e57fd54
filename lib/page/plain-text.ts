import { attributeOf, firstChildOf, isElement, isText, localNameOf, nextSiblingOf, parentOf } from './node-access.ts';

const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'textarea', 'input', 'head', 'title', 'desc', 'metadata', 'defs'],
]);
const INLINE: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'em', 'font', 'i', 'img', 'kbd', 'label', 'mark', 'q'],
  ...['s', 'samp', 'slot', 'small', 'span', 'strong', 'sub', 'sup', 'svg', 'time', 'tspan', 'u', 'var', 'wbr'],
]);

const isHidden = (element: Element): boolean => attributeOf(element, 'hidden') !== null;

/**
 * The text of a subtree by its markup alone: for SVG and MathML, which have no `innerText`, and where nothing is laid
 * out. Walks without recursion, since a page can nest deeper than the stack reaches.
 */
export function plainText(root: Element): string {
  let text = '';
  let at: Node | null = root;
  const close = (node: Node): void => {
    if (isElement(node) && !INLINE.has(localNameOf(node))) text += '\n';
  };
  while (at !== null) {
    const skipped: boolean = isElement(at) && (LEFT_OUT.has(localNameOf(at)) || isHidden(at));
    if (isText(at)) text += at.data.replace(/\s+/g, ' ');
    if (!skipped) close(at);
    const child: Node | null = skipped ? null : firstChildOf(at);
    if (child !== null) {
      at = child;
      continue;
    }
    while (at !== null && at !== root && nextSiblingOf(at) === null) {
      at = parentOf(at);
      if (at !== null) close(at);
    }
    at = at === null || at === root ? null : nextSiblingOf(at);
  }
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
