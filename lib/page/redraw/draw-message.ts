import { outerElementOf } from '../node-access.ts';
import { copyPlace } from './copy-place.ts';

/** The part of html2canvas that is used; the library comes as an argument. */
export type Draw = (
  element: HTMLElement,
  options: {
    readonly ignoreElements: (element: Element) => boolean;
    readonly logging: boolean;
    readonly useCORS: boolean;
    readonly imageTimeout: number;
    readonly backgroundColor: string | null;
    readonly scale: number;
    readonly iframeContainer?: HTMLElement;
    /** Called with the copy of the element before it is drawn. */
    readonly onclone: (copy: Document, element: HTMLElement) => void;
  },
) => Promise<HTMLCanvasElement>;

const IMAGE_TIMEOUT = 1_500;
const TRANSPARENT = /^(?:transparent|rgba\(0, 0, 0, 0\))$/;

/** The colour that shows behind an element: the first of its ancestors that has one. */
function backgroundOf(element: Element, window: Window): string {
  for (let at: Element | null = element; at !== null; at = outerElementOf(at)) {
    const { backgroundColor } = window.getComputedStyle(at);
    if (backgroundColor !== '' && !TRANSPARENT.test(backgroundColor)) return backgroundColor;
  }
  return '#ffffff';
}

/**
 * Draws one message anew. The library copies the whole page first: dropping all but the message and what it hangs on
 * makes that ten times faster, and keeps neighbours out of the picture.
 */
export async function drawMessage(element: Element, window: Window, draw: Draw): Promise<string | null> {
  const { width, height } = element.getBoundingClientRect();
  if (!(element instanceof HTMLElement) || width === 0 || height === 0) return null;
  const ancestors = new Set<Element>();
  for (let at: Element | null = element; at !== null; at = outerElementOf(at)) ancestors.add(at);
  const isHead = (one: Element): boolean => one.closest('head') !== null;
  const place = copyPlace(window);
  const canvas = await draw(element, {
    ignoreElements: (one) => !ancestors.has(one) && !element.contains(one) && !isHead(one) && one.localName !== 'style',
    logging: false,
    useCORS: true,
    imageTimeout: IMAGE_TIMEOUT,
    backgroundColor: backgroundOf(element, window),
    scale: window.devicePixelRatio,
    ...(place !== null && { iframeContainer: place }),
    onclone: (_, copy) => {
      // Without its neighbours it would grow into their room, and its lines would break elsewhere.
      copy.style.boxSizing = 'border-box';
      copy.style.width = `${width}px`;
    },
  });
  const url = canvas.toDataURL('image/png');
  const start = 'data:image/png;base64,';
  return url.startsWith(start) ? url.slice(start.length) : null;
}
