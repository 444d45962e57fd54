import type { Rect } from '../domain/message.schema.ts';
import { outerElementOf, rectOf } from './node-access.ts';

type Edges = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const within = (one: Edges, other: Edges): Edges => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** Does this box hold absolutely placed descendants? (CSS: the containing block.) */
const holdsAbsolute = (style: CSSStyleDeclaration): boolean =>
  style.position !== 'static' || (style.transform !== '' && style.transform !== 'none');

/** A conversation is often taller than the box it scrolls in: every box that cuts it off cuts it here too. */
function clippedByAncestors(element: Element, view: Window): Edges {
  let edges: Edges = rectOf(element);
  let { position } = view.getComputedStyle(element);
  for (let outer = outerElementOf(element); outer !== null && position !== 'fixed'; outer = outerElementOf(outer)) {
    const style = view.getComputedStyle(outer);
    if (position === 'absolute' && !holdsAbsolute(style)) continue;
    // `overflow` of <html> and <body> is the viewport's, whatever their own height.
    const isPage = outer.localName === 'html' || outer.localName === 'body';
    if (!isPage && `${style.overflowX}${style.overflowY}`.replaceAll('visible', '') !== '')
      edges = within(edges, rectOf(outer));
    position = style.position;
  }
  return edges;
}

/**
 * The part of an element that can be seen, rounded inwards so that no pixel of a neighbour enters. Without any visible
 * part its width and height are 0.
 */
export function visibleBox(element: Element, view: Window, viewport: { width: number; height: number }): Rect {
  const screen = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
  const seen = within(clippedByAncestors(element, view), screen);
  const x = Math.ceil(seen.left);
  const y = Math.ceil(seen.top);
  const width = Math.max(0, Math.floor(seen.right) - x);
  const height = Math.max(0, Math.floor(seen.bottom) - y);
  return width === 0 || height === 0 ? { x: 0, y: 0, width: 0, height: 0 } : { x, y, width, height };
}
