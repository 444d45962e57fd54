import { absoluteAddress } from './absolute-address.ts';
import { cssString } from './escape.ts';
import type { Pending, Piece } from './piece.ts';

/** Loads nothing and draws nothing. */
export const EMPTY = 'url("data:,")';

export const unescapeCss = (text: string): string =>
  text.includes('\\')
    ? text.replace(/\\(?:([0-9a-f]{1,6})\s?|(\n)|([\s\S]))/gi, (_, hex?: string, line?: string, other?: string) => {
        if (hex === undefined) return line === undefined ? (other ?? '') : '';
        const code = Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
      })
    : text;

const write: Pending['write'] = (content) => [content === null ? EMPTY : `url(${cssString(content)})`];

/** One address in CSS: a local reference stays, everything else is a gap to be filled or emptied. */
export function addressPiece(written: string, base: string, kind: 'image' | 'font'): Piece {
  const address = unescapeCss(written).trim();
  if (address.startsWith('#')) return `url(${cssString(address)})`;
  if (address === '' || /^data:,$/i.test(address)) return EMPTY;
  const url = absoluteAddress(address, base);
  if (url === null || !/^(?:https?|blob|data):/i.test(url)) return EMPTY;
  return { kind, url, element: null, seen: false, write };
}
