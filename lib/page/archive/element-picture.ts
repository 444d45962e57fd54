import { attributeOf, localNameOf, namespaceOf, rectOf } from '../node-access.ts';
import { absoluteAddress } from './absolute-address.ts';
import type { ArchiveContext } from './archive-context.ts';
import { HTML } from './attributes.ts';
import { attribute } from './escape.ts';
import type { Pending, Piece } from './piece.ts';

type Box = { readonly width: number; readonly height: number; readonly seen: boolean };

function boxOf(element: Element, view: Window): Box {
  const { width, height, top, bottom, left, right } = rectOf(element);
  const seen = bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth;
  return { width: Math.round(width), height: Math.round(height), seen };
}

/** The place of a missing picture keeps its size. */
const sizeOf = (element: Element, { width, height }: Box): string =>
  (attributeOf(element, 'width') === null && width > 0 ? attribute('width', String(width)) : '') +
  (attributeOf(element, 'height') === null && height > 0 ? attribute('height', String(height)) : '');

const source =
  (name: 'src' | 'poster' | 'href'): Pending['write'] =>
  (content) => [content === null ? ' data-saidso-left-out' : attribute(name, content)];

const pending = (url: string, element: Element, seen: boolean, name: 'src' | 'poster' | 'href'): Pending => ({
  kind: 'image',
  url,
  element,
  seen,
  write: source(name),
});

/** A picture that a page asked for and that came; one that never came is not part of what was shown. */
function imagePieces(image: HTMLImageElement, context: ArchiveContext): readonly Piece[] {
  const box = boxOf(image, context.window);
  const url = image.currentSrc || image.src;
  if (url === '') return [sizeOf(image, box)];
  if (!/^data:/i.test(url) && !(image.complete && image.naturalWidth > 0)) {
    context.tally.add('image', 'not-drawn');
    return [sizeOf(image, box), ' data-saidso-left-out'];
  }
  return [sizeOf(image, box), pending(url, image, box.seen, 'src')];
}

/** What has to stand in the tag of a picture beside its attributes; null for elements that are none. */
export function picturePieces(element: Element, context: ArchiveContext): readonly Piece[] | null {
  const name = localNameOf(element);
  if (namespaceOf(element) !== HTML) {
    if (name !== 'image') return null;
    const written = attributeOf(element, 'href') ?? attributeOf(element, 'xlink:href') ?? '';
    return written === '' ? [] : [pending(absoluteAddress(written, context.base) ?? '', element, true, 'href')];
  }
  if (name === 'img' && element instanceof HTMLImageElement) return imagePieces(element, context);
  if (name !== 'canvas' && name !== 'video') return null;
  const box = boxOf(element, context.window);
  if (name === 'video') context.tally.add('media', 'inert');
  // A video's frame stands where its poster would.
  return [sizeOf(element, box), pending('', element, box.seen, name === 'video' ? 'poster' : 'src')];
}
