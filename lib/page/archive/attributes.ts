import { attributeNamesOf, attributeOf, localNameOf, namespaceOf } from '../node-access.ts';
import { scrubAddresses } from '../scrub-addresses.ts';
import type { ArchiveContext } from './archive-context.ts';
import { cssPieces } from './css-pieces.ts';
import { attribute, escapeAttribute } from './escape.ts';
import { linkTarget } from './links.ts';
import type { Piece } from './piece.ts';

export const HTML = 'http://www.w3.org/1999/xhtml';

const NAME = /^[a-z_][a-z0-9_.-]*$/i;
/** Names of attributes that hold secrets on one site or another. */
const SECRET = /token|csrf|xsrf|nonce|session|secret|passw|jwt|auth(?!or)|api-?key/i;
const JWT = /\beyJ[\w-]{8,}\.[\w-]{8,}/;

/** Attributes of HTML elements that are kept: none of them loads, runs or leads anywhere. */
const KEPT: ReadonlySet<string> = new Set([
  ...['id', 'class', 'lang', 'dir', 'title', 'role', 'hidden', 'open', 'inert', 'slot', 'part', 'exportparts', 'name'],
  ...['alt', 'width', 'height', 'colspan', 'rowspan', 'headers', 'scope', 'span', 'align', 'valign', 'bgcolor'],
  ...['color', 'face', 'size', 'border', 'cellpadding', 'cellspacing', 'nowrap', 'start', 'reversed', 'type', 'min'],
  ...['max', 'low', 'high', 'optimum', 'step', 'datetime', 'for', 'placeholder', 'label', 'disabled', 'readonly'],
  ...['required', 'multiple', 'maxlength', 'rows', 'cols', 'wrap', 'email', 'autocomplete', 'itemprop', 'itemscope'],
  ...['itemtype', 'property', 'popover', 'rules', 'frame', 'clear', 'noshade', 'hspace', 'vspace', 'abbr', 'translate'],
]);
/** Of the elements around a conversation only what styles hang on: a label of theirs can name another conversation. */
const SHELL: ReadonlySet<string> = new Set(['id', 'class', 'lang', 'dir', 'role', 'slot', 'part', 'hidden', 'open']);
/** Attributes that load, link, animate or name a base, in SVG and MathML or where HTML would read them. */
const FOREIGN_DROPPED =
  /^(?:style|src.*|href|xlink:.*|xml:base|from|to|by|values|begin|end|attributename|content|is|data|poster|background|action|formaction|ping|manifest|codebase|classid|archive|profile|longdesc|usemap|http-equiv|shadowroot.*|autofocus|name|form|target)$/i;
const LOCAL = /^#[^\s]*$/;

type Attribute = { readonly name: string; readonly value: string };

const stylePieces = (value: string, context: ArchiveContext): readonly Piece[] => [
  ' style="',
  ...cssPieces(value, context.base).map(
    (piece): Piece =>
      typeof piece === 'string'
        ? escapeAttribute(piece)
        : { ...piece, write: (content) => piece.write(content).map((one) => escapeAttribute(String(one))) },
  ),
  '"',
];

/** A popover that is open has no mark of it in the markup, and would be hidden in an archive. */
function isOpenPopover(element: Element): boolean {
  try {
    return element.matches(':popover-open');
  } catch {
    // A browser without popovers: they are plain boxes there.
    return false;
  }
}

/** A link keeps its target to be read; a click on it in a sandboxed frame leads nowhere. */
function linkPieces(element: Element, value: string, context: ArchiveContext): readonly Piece[] {
  const name = localNameOf(element);
  if (name === 'a' || name === 'area') {
    const target = linkTarget(value, context.base);
    if (target !== null) return [attribute('href', target), ' target="_blank" rel="noopener noreferrer nofollow"'];
    context.tally.add('handler', 'inert');
    return [];
  }
  // Gradients, patterns and symbols of the same drawing.
  return namespaceOf(element) !== HTML && LOCAL.test(value) ? [attribute('href', value)] : [];
}

function plainPieces({ name, value }: Attribute, context: ArchiveContext): readonly Piece[] {
  if (value.length > context.budget.attribute) {
    context.tally.add('bytes', 'over-budget');
    return [];
  }
  return JWT.test(value) ? [] : [attribute(name, scrubAddresses(value))];
}

function htmlPieces(element: Element, one: Attribute, context: ArchiveContext, shell: boolean): readonly Piece[] {
  const name = one.name.toLowerCase();
  if (name === 'style') return stylePieces(one.value, context);
  if (shell) return SHELL.has(name) ? plainPieces(one, context) : [];
  if (name === 'href') return linkPieces(element, one.value, context);
  if (name === 'popover' && isOpenPopover(element)) return [];
  const kept = KEPT.has(name) || ((name.startsWith('data-') || name.startsWith('aria-')) && !SECRET.test(name));
  return kept && !name.startsWith('data-saidso-') ? plainPieces(one, context) : [];
}

function foreignPieces(element: Element, one: Attribute, context: ArchiveContext): readonly Piece[] {
  const name = one.name.toLowerCase();
  if (name === 'style') return stylePieces(one.value, context);
  if (name === 'href' || name === 'xlink:href') return linkPieces(element, one.value, context);
  if (FOREIGN_DROPPED.test(name) || SECRET.test(name)) return [];
  if (!/[(\\]/.test(one.value)) return plainPieces(one, context);
  // Presentation attributes are CSS: `fill="url(#gradient)"`. Only local references are any use in them.
  const css = cssPieces(one.value, context.base).flatMap((piece) =>
    typeof piece === 'string' ? piece : piece.write(null),
  );
  return plainPieces({ name: one.name, value: css.join('') }, context);
}

/** The attributes of an element that are safe to keep, as they stand between its name and `>`. */
export function attributePieces(element: Element, context: ArchiveContext, shell = false): readonly Piece[] {
  const pieces: Piece[] = [];
  const html = namespaceOf(element) === HTML;
  for (const name of attributeNamesOf(element)) {
    if (/^on/i.test(name)) context.tally.add('handler', 'inert');
    else if (NAME.test(name) || name === 'xlink:href') {
      const one = { name, value: attributeOf(element, name) ?? '' };
      pieces.push(...(html ? htmlPieces(element, one, context, shell) : foreignPieces(element, one, context)));
    }
  }
  return pieces;
}
