import type { Omission } from '../../domain/page-content.schema.ts';
import { stripTokens } from '../../domain/strip-tokens.ts';
import { attributeNamesOf, attributeOf, localNameOf, namespaceOf, rectOf } from '../node-access.ts';
import { absoluteAddress } from './absolute-address.ts';
import type { ArchiveContext } from './archive-context.ts';
import { attributePieces, HTML } from './attributes.ts';
import { picturePieces } from './element-picture.ts';
import { attribute, escapeText } from './escape.ts';
import { FIRST_SEEN } from './first-seen.ts';
import { BARE_FIELD, readField } from './form-field.ts';
import type { Piece } from './piece.ts';

/** Elements that run, load or stand for something that is written elsewhere, and what they count as. */
const LEFT_OUT: Readonly<Record<string, Omission['what'] | null>> = {
  script: 'script',
  audio: 'media',
  source: null,
  track: null,
  // Styles are written from the sheets in force, all in one place.
  style: null,
  link: null,
  base: null,
  meta: null,
  head: null,
  title: null,
  template: null,
  noscript: null,
  noembed: null,
  noframes: null,
  param: null,
  datalist: null,
  bgsound: null,
};
/** Of SVG: what runs, animates (also `href` to a script) or brings in another drawing. */
const FOREIGN_LEFT_OUT: ReadonlySet<string> = new Set([
  ...[
    'script',
    'animate',
    'animatemotion',
    'animatetransform',
    'animatecolor',
    'set',
    'discard',
    'handler',
    'listener',
  ],
  ...['feimage', 'mpath', 'audio', 'video', 'link', 'meta', 'style', 'base', 'source', 'track', 'template', 'noscript'],
  ...['noembed', 'noframes'],
]);
/** Names that make an element of HTML when the archive is read, whatever namespace a script made them in. */
const HTML_ONLY: ReadonlySet<string> = new Set([
  ...['img', 'input', 'form', 'button', 'textarea', 'select', 'option', 'canvas', 'xmp', 'plaintext', 'listing'],
  ...['html', 'head', 'body', 'frameset', 'table', 'marquee', 'param', 'keygen', 'isindex', 'details', 'dialog'],
]);
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame', 'fencedframe', 'portal', 'object', 'embed', 'applet']);
const VOID: ReadonlySet<string> = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'wbr']);
/** What the parser would read differently from what stands in the page, and what takes its place. */
const RENAMED: Readonly<Record<string, string>> = {
  canvas: 'img',
  xmp: 'pre',
  plaintext: 'pre',
  listing: 'pre',
  html: 'div',
  body: 'div',
  frameset: 'div',
  image: 'span',
  keygen: 'span',
};
const TAG = /^[a-z][a-z0-9._-]*$/i;

/** How an element stands in the archive. `inside` is text of its own instead of its children. */
export type Tags =
  | { readonly at: 'left-out' }
  | { readonly at: 'written'; readonly open: readonly Piece[]; readonly close: string; readonly inside: string | null };

const LEAVE: Tags = { at: 'left-out' };

/** A frame's place, with the address it showed: its content is another document and not read. */
function frameTags(element: Element, context: ArchiveContext): Tags {
  context.tally.add('frame', 'inert');
  const written = attributeOf(element, 'src') ?? attributeOf(element, 'data') ?? '';
  const url = written === '' ? null : absoluteAddress(written, context.base);
  const address = url !== null && /^(?:https?|about):/i.test(url) ? stripTokens(url).url : '';
  const { width, height } = rectOf(element);
  const style = `display:inline-block;box-sizing:border-box;overflow:hidden;width:${Math.round(width)}px;height:${Math.round(height)}px;border:1px dashed #888;font:12px sans-serif`;
  const kept = ['id', 'class'].flatMap((name) => {
    const value = attributeOf(element, name);
    return value === null ? [] : [attribute(name, value)];
  });
  const open = ['<div', ...kept, attribute('data-saidso-frame', address), attribute('style', style), '>'];
  return { at: 'written', open, close: '</div>', inside: escapeText(address) };
}

/** Where a box was scrolled to, for whoever looks at the archive. */
function scrollMarks(element: Element, { scrolled }: ArchiveContext): string {
  const first = scrolled.firstSeen.has(element) ? FIRST_SEEN : '';
  const offset = scrolled.offsets.get(element);
  if (offset === undefined) return first;
  const top = offset.top === 0 ? '' : attribute('data-saidso-scroll-top', String(offset.top));
  const left = offset.left === 0 ? '' : attribute('data-saidso-scroll-left', String(offset.left));
  return top + left + first;
}

function bareField(element: Element): Tags {
  const name = localNameOf(element);
  const kept = attributeNamesOf(element)
    .filter((one) => BARE_FIELD.has(one))
    .map((one) => attribute(one, attributeOf(element, one) ?? ''));
  return { at: 'written', open: [`<${name}`, ...kept, '>'], close: name === 'input' ? '' : `</${name}>`, inside: '' };
}

/** The tags of an HTML element of the page's own. */
function htmlTags(element: Element, name: string, context: ArchiveContext): Tags {
  const left = LEFT_OUT[name];
  if (left !== undefined) {
    if (left !== null) context.tally.add(left, 'inert');
    return LEAVE;
  }
  if (FRAMES.has(name)) return frameTags(element, context);
  const field = readField(element, context);
  if (field?.at === 'left-out') return LEAVE;
  if (field?.at === 'bare') return bareField(element);
  const tag = RENAMED[name] ?? name;
  const more = [field?.attributes ?? '', ...(picturePieces(element, context) ?? []), scrollMarks(element, context)];
  const open = [`<${tag}`, ...attributePieces(element, context), ...more, '>'];
  // The parser takes away one line feed after these tags.
  if (tag === 'pre') open.push('\n');
  const inside = name === 'textarea' ? (field?.text ?? '') : name === 'canvas' || name === 'video' ? '' : null;
  return { at: 'written', open, close: VOID.has(tag) ? '' : `</${tag}>`, inside: VOID.has(tag) ? '' : inside };
}

/** The name under which an element stands as a bare shell around a conversation. */
export function shellTag(element: Element): string {
  const name = localNameOf(element);
  const plain = namespaceOf(element) === HTML && TAG.test(name) && !VOID.has(name) && !FRAMES.has(name);
  const holdsText = LEFT_OUT[name] !== undefined || name === 'textarea' || name === 'select';
  return plain && !holdsText ? (RENAMED[name] ?? name) : 'div';
}

/** How one element of the page is written. */
export function tagsOf(element: Element, context: ArchiveContext): Tags {
  const name = localNameOf(element);
  if (namespaceOf(element) === HTML) return htmlTags(element, TAG.test(name) ? name : 'div', context);
  const lower = name.toLowerCase();
  if (FOREIGN_LEFT_OUT.has(lower) || FRAMES.has(lower)) {
    if (lower === 'script') context.tally.add('script', 'inert');
    return LEAVE;
  }
  const tag = TAG.test(name) && !HTML_ONLY.has(lower) ? name : 'g';
  const picture = picturePieces(element, context) ?? [];
  return {
    at: 'written',
    open: [`<${tag}`, ...attributePieces(element, context), ...picture, '>'],
    close: `</${tag}>`,
    inside: null,
  };
}
