import { stripTokens } from '../../domain/strip-tokens.ts';
import { rootElementOf, titleOf } from '../node-access.ts';
import type { ArchiveContext } from './archive-context.ts';
import { attributePieces } from './attributes.ts';
import { attribute, escapeText } from './escape.ts';
import { FIRST_SEEN_STYLE } from './first-seen.ts';
import type { Piece } from './piece.ts';
import { writeStyleSheets } from './style-sheets.ts';

/** Second guard, should a browser load something that the serializer took for harmless. */
export const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'";

/** Browsers look for the encoding in the first 1,024 bytes of a file; the policy takes 180 of them. */
const ROOM_BEFORE_ENCODING = 600;

function marksOf({ document, window }: ArchiveContext): string {
  return (
    attribute('data-saidso-url', stripTokens(window.location.href).url) +
    (document.compatMode === 'BackCompat' ? attribute('data-saidso-mode', 'quirks') : '') +
    (window.scrollY > 0 ? attribute('data-saidso-scroll-top', String(Math.round(window.scrollY))) : '')
  );
}

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : ROOM_BEFORE_ENCODING), 0);

/** Everything up to the body: the policy first, then the encoding, the title and all styles in force. */
export function writeHead(context: ArchiveContext, shell: boolean): void {
  const root = rootElementOf(context.document);
  const attributes = [...(root === null ? [] : attributePieces(root, context, shell)), marksOf(context)];
  const long = lengthOf(attributes) > ROOM_BEFORE_ENCODING;
  context.put('<!doctype html>\n<html', ...(long ? [] : attributes), '>\n<head>');
  context.put(`<meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta charset="utf-8">`);
  context.put(`<title>${escapeText(titleOf(context.document))}</title>\n`);
  if (context.scrolled.firstSeen.size > 0) context.put(FIRST_SEEN_STYLE);
  writeStyleSheets(context.document, context);
  context.put('</head>\n');
  // A second start tag gives its attributes to the first (HTML standard, "in body" insertion mode).
  if (long) context.put('<html', ...attributes, '>\n');
}
