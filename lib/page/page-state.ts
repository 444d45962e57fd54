import type { Rect } from '../domain/message.schema.ts';
import type { PageState } from '../domain/page-state.schema.ts';
import { stripTokens } from '../domain/strip-tokens.ts';
import { firstWords } from './first-words.ts';
import { rootElementOf, titleOf } from './node-access.ts';
import { pageSize } from './page-size.ts';
import type { Scope } from './scope.ts';
import { visibleBox } from './visible-box.ts';

/** Nothing of the page may be in the picture. */
const NOTHING: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** Random name of this document. `crypto.randomUUID` is missing on plain http pages. */
export const nameDocument = (random: Uint8Array): string =>
  Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Fingers zoom the picture and leave the layout as it is: boxes of the page are then elsewhere in the picture. */
const isPinched = (window: Window): boolean => Math.abs((window.visualViewport?.scale ?? 1) - 1) > 0.01;

/** What of the picture may be kept; null where all of it may. */
function boxOf(scope: Scope, window: Window, inside: { width: number; height: number }): Rect | null {
  if (scope.at === 'page') return null;
  return scope.at === 'withheld' || isPinched(window) ? NOTHING : visibleBox(scope.element, window, inside);
}

/** Where the page stands now. Reads layout once and changes nothing. */
export function pageState(window: Window, name: string, scope: Scope): PageState {
  const { document } = window;
  const root = rootElementOf(document);
  const viewport = { width: window.innerWidth, height: window.innerHeight };
  // Scroll bars belong to the window, not to the conversation.
  const inside = { width: root?.clientWidth || viewport.width, height: viewport.height };
  return {
    document: name,
    url: stripTokens(window.location.href).url,
    title: titleOf(document),
    about: scope.at === 'conversation' ? (firstWords(scope.element, 1)[0] ?? null) : null,
    visible: document.visibilityState === 'visible',
    viewport,
    pixelRatio: window.devicePixelRatio,
    scroll: { x: window.scrollX, y: window.scrollY },
    page: pageSize(window, scope),
    box: boxOf(scope, window, inside),
  };
}
