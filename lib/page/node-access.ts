/**
 * A form whose fields are named `attributes`, `firstChild` or `parentNode` hides these properties of its own
 * (DOM clobbering), and a document does the same for `<img name="body">`. The getters of the prototypes cannot be
 * hidden. They are looked up on each call, because entry files are also loaded where there is no DOM.
 */
export const firstChildOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'firstChild', node);
export const nextSiblingOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'nextSibling', node);
export const parentOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', node);
export const nodeTypeOf = (node: Node): number => Reflect.get(Node.prototype, 'nodeType', node);
export const textOf = (node: Node): string => Reflect.get(Node.prototype, 'textContent', node) ?? '';
export const baseOf = (node: Node): string => Reflect.get(Node.prototype, 'baseURI', node);
export const localNameOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element);
export const namespaceOf = (element: Element): string | null => Reflect.get(Element.prototype, 'namespaceURI', element);
export const shadowRootOf = (element: Element): ShadowRoot | null =>
  Reflect.get(Element.prototype, 'shadowRoot', element);
export const attributeNamesOf = (element: Element): string[] => Element.prototype.getAttributeNames.call(element);
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const scrollOffsetOf = (element: Element): { top: number; left: number } => ({
  top: Reflect.get(Element.prototype, 'scrollTop', element),
  left: Reflect.get(Element.prototype, 'scrollLeft', element),
});
export const bodyOf = (document: Document): HTMLElement | null => Reflect.get(Document.prototype, 'body', document);
export const headOf = (document: Document): HTMLHeadElement | null => Reflect.get(Document.prototype, 'head', document);
export const rootElementOf = (document: Document): Element | null =>
  Reflect.get(Document.prototype, 'documentElement', document);
export const titleOf = (document: Document): string => Reflect.get(Document.prototype, 'title', document);
export const referrerOf = (document: Document): string => Reflect.get(Document.prototype, 'referrer', document);

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === 3 || nodeTypeOf(node) === 4;
/** A shadow root is the only document fragment that has children in a page. */
export const isShadowRoot = (node: Node): node is ShadowRoot => nodeTypeOf(node) === 11 && 'host' in node;

/** The element around a node, through the border of a shadow root. */
export function outerElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}
