import type { Rect } from '../domain/message.schema.ts';
import type { PageState } from '../domain/page-state.schema.ts';
import { stripTokens } from '../domain/strip-tokens.ts';
import { firstWords } from './first-words.ts';
import { rootElementOf, titleOf } from './node-access.ts';
import type { Scope } from './scope.ts';
import { visibleBox } from './visible-box.ts';

/** Nothing of the page may be in the picture. */
const NOTHING: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** Random name of this document. `crypto.randomUUID` is missing on plain http pages. */
export const nameDocument = (random: Uint8Array): string =>
  Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Where the page stands now. Reads layout once and changes nothing. */
export function pageState(window: Window, name: string, scope: Scope): PageState {
  const { document } = window;
  const root = rootElementOf(document);
  // In quirks mode the body scrolls, and `scrollingElement` is the body.
  const scrolling = document.scrollingElement ?? root;
  const viewport = { width: window.innerWidth, height: window.innerHeight };
  // Scroll bars belong to the window, not to the conversation.
  const inside = { width: root?.clientWidth || viewport.width, height: viewport.height };
  const box = { page: () => null, withheld: () => NOTHING };
  return {
    document: name,
    url: stripTokens(window.location.href).url,
    title: titleOf(document),
    about: scope.at === 'conversation' ? (firstWords(scope.element, 1)[0] ?? null) : null,
    visible: document.visibilityState === 'visible',
    viewport,
    pixelRatio: window.devicePixelRatio,
    scroll: { x: window.scrollX, y: window.scrollY },
    page: { width: scrolling?.scrollWidth ?? 0, height: scrolling?.scrollHeight ?? 0 },
    box: scope.at === 'conversation' ? visibleBox(scope.element, window, inside) : box[scope.at](),
  };
}
