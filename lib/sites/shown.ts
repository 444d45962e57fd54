import type { Rect } from '../domain/message.schema.ts';

const HIDDEN_BY_STYLE = /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)/i;

/** Could a person see this element, scrolling apart? Without layout (a page that was never drawn) only what it declares counts. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.hasAttribute('hidden') || HIDDEN_BY_STYLE.test(at.getAttribute('style') ?? '')) return false;
  }
  return true;
}

/** Where it stands in the visible part of the page; null when it is not drawn. */
export function rectOf(element: Element): Rect | null {
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
