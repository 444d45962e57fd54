/**
 * A form whose fields are named `attributes`, `firstChild` or `parentNode` hides these properties of its own
 * (DOM clobbering), and a document does the same for `<img name="body">`. The getters of the prototypes cannot be
 * hidden. They are looked up at the first use, because entry files are also loaded where there is no DOM, and once
 * only, because in Firefox each look at a prototype from an isolated world costs 15 µs (measured 2026-11).
 */
type Owner = () => object;

// Parse boundary: the browser's own getter of that name has this type.
function getter<N, T>(owner: Owner, name: string): (node: N) => T {
  let found: ((this: unknown) => T) | undefined;
  return (node) => {
    found ??= Object.getOwnPropertyDescriptor(owner(), name)?.get as (this: unknown) => T;
    return found.call(node);
  };
}

const ofNode: Owner = () => Node.prototype;
const ofElement: Owner = () => Element.prototype;
const ofDocument: Owner = () => Document.prototype;

export const firstChildOf = getter<Node, Node | null>(ofNode, 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>(ofNode, 'nextSibling');
export const parentOf = getter<Node, Node | null>(ofNode, 'parentNode');
export const baseOf = getter<Node, string>(ofNode, 'baseURI');
const nodeTypeOf = getter<Node, number>(ofNode, 'nodeType');

export const localNameOf = getter<Element, string>(ofElement, 'localName');
export const namespaceOf = getter<Element, string | null>(ofElement, 'namespaceURI');
export const shadowRootOf = getter<Element, ShadowRoot | null>(ofElement, 'shadowRoot');
export const scrollTopOf = getter<Element, number>(ofElement, 'scrollTop');
export const scrollLeftOf = getter<Element, number>(ofElement, 'scrollLeft');
export const scrollWidthOf = getter<Element, number>(ofElement, 'scrollWidth');
export const scrollHeightOf = getter<Element, number>(ofElement, 'scrollHeight');
export const clientHeightOf = getter<Element, number>(ofElement, 'clientHeight');
export const clientWidthOf = getter<Element, number>(ofElement, 'clientWidth');
export const clientTopOf = getter<Element, number>(ofElement, 'clientTop');
export const clientLeftOf = getter<Element, number>(ofElement, 'clientLeft');
export const isConnected = getter<Node, boolean>(ofNode, 'isConnected');

export const bodyOf = getter<Document, HTMLElement | null>(ofDocument, 'body');
export const rootElementOf = getter<Document, Element | null>(ofDocument, 'documentElement');
export const scrollingElementOf = getter<Document, Element | null>(ofDocument, 'scrollingElement');
export const activeElementOf = getter<Document | ShadowRoot, Element | null>(ofDocument, 'activeElement');
export const imagesOf = getter<Document, HTMLCollectionOf<HTMLImageElement>>(ofDocument, 'images');
export const titleOf = getter<Document, string>(ofDocument, 'title');
export const referrerOf = getter<Document, string>(ofDocument, 'referrer');

type AttributeMethods = Pick<Element, 'getAttribute' | 'getAttributeNames' | 'getBoundingClientRect'>;
let methods: AttributeMethods | undefined;
function ownMethods(): AttributeMethods {
  const { getAttribute, getAttributeNames, getBoundingClientRect } = Element.prototype;
  methods ??= { getAttribute, getAttributeNames, getBoundingClientRect };
  return methods;
}
export const attributeNamesOf = (element: Element): string[] =>
  (methods ?? ownMethods()).getAttributeNames.call(element);
export const attributeOf = (element: Element, name: string): string | null =>
  (methods ?? ownMethods()).getAttribute.call(element, name);
export const rectOf = (element: Element): DOMRect => (methods ?? ownMethods()).getBoundingClientRect.call(element);

/** The elements at a point of the window, the topmost first. */
export const elementsAt = (document: Document, x: number, y: number): Element[] =>
  Document.prototype.elementsFromPoint.call(document, x, y);

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === 3 || nodeTypeOf(node) === 4;
/** A shadow root is the only document fragment that has children in a page. */
const isShadowRoot = (node: Node): node is ShadowRoot => nodeTypeOf(node) === 11 && 'host' in node;

/** The element around a node, through the border of a shadow root. */
export function outerElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}
