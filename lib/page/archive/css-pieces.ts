import { addressPiece, EMPTY, unescapeCss } from './css-address.ts';
import type { Piece } from './piece.ts';

/** Written so that an escape can be read in one way only: two would make a hostile style exponential. */
const NAME = String.raw`(?:[-\w\u0080-\uffff]|\\(?:(?:[0-9a-f]{6}|[0-9a-f]{1,5}(?![0-9a-f]))\s?|[^\n0-9a-f]))+`;
const STRING = String.raw`"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'`;
/**
 * Comments and their like; strings; broken quotes; rules; `:defined`; names of functions; brackets. Names are looked for
 * only where one begins: no alternative reads the same text twice, and a hostile style takes linear time.
 */
const TOKEN = new RegExp(
  [
    String.raw`(/\*[\s\S]*?(?:\*/|$)|<!--|-->)`,
    `(${STRING})`,
    `(["'])`,
    `(@${NAME})`,
    String.raw`(:defined(?![-\w]))`,
    String.raw`((?<![-\w\u0080-\uffff\\])${NAME}\()`,
    '([()}])',
  ].join('|'),
  'gi',
);
const URL_BODY = new RegExp(
  String.raw`\s*(?:(${STRING})(?:[^()"']|\([^()]*\))*|((?:[^"'()\\\s]|\\[^\n])+)\s*|)\)`,
  'y',
);
const STATEMENT = new RegExp(`(?:${STRING}|[^;{}"'])*;?`, 'y');
/** Most styles hold none of these and are taken as they are. */
const NEEDS_WORK = /url|image|cross-fade|src|@|\\|["'<]|\/\*|:defined|-->/i;

/** Functions in which a bare string is an address. */
const TAKES_ADDRESSES = /^(?:-webkit-)?(?:image-set|image|cross-fade|src)$/;
/** Functions that would bring in a string from elsewhere. */
const SUBSTITUTES = /^(?:var|env|attr|if|inherit|--.*)$/;
/** Stands where something was taken out: what stood on both sides of a comment must not grow together to `url(`. */
const SEAM = '/**/';
const DROPPED_RULES: ReadonlySet<string> = new Set(['import', 'charset', 'namespace']);

/** `<` before a letter would open a tag if the text were ever read as markup. */
const guard = (text: string): string => text.replace(/<(?=[a-z/!?]|$)/gi, String.raw`\3c `);
/** The CSS standard's own first step. */
const preprocess = (css: string): string =>
  /[\r\f\0]/.test(css) ? css.replace(/\r\n?|\f/g, '\n').replaceAll('\0', '\ufffd') : css;

type Scan = {
  readonly css: string;
  readonly base: string;
  readonly pieces: Piece[];
  /** Names of the functions that are open; empty for plain brackets. */
  readonly open: string[];
  /** Inside `@font-face`. */
  font: boolean;
  /** Where the text begins that is not yet in `pieces`. */
  from: number;
};

/** Takes what stands before `start`, then `piece`, and goes on at `next`. */
function replace(scan: Scan, start: number, next: number, piece: Piece): void {
  scan.pieces.push(guard(scan.css.slice(scan.from, start)), piece);
  scan.from = next;
  TOKEN.lastIndex = next;
}

function matchAt(pattern: RegExp, css: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(css);
}

function address(scan: Scan, start: number, end: number): void {
  const { css, base } = scan;
  const kind = scan.font ? 'font' : 'image';
  const body = matchAt(URL_BODY, css, end);
  const written = body?.[1]?.slice(1, -1) ?? body?.[2];
  if (body !== null) {
    replace(scan, start, end + body[0].length, written === undefined ? EMPTY : addressPiece(written, base, kind));
    return;
  }
  // A broken address: the browser skips to the next bracket.
  const close = css.indexOf(')', end);
  replace(scan, start, close < 0 ? css.length : close + 1, EMPTY);
}

function callOf(scan: Scan, token: string, start: number, end: number): void {
  const name = unescapeCss(token.slice(0, -1)).toLowerCase();
  if (name === 'url') {
    address(scan, start, end);
    return;
  }
  const within = TAKES_ADDRESSES.test(scan.open.at(-1) ?? '');
  scan.open.push(name);
  if (within && SUBSTITUTES.test(name)) replace(scan, start, end, '-saidso-left-out(');
}

function step(scan: Scan, found: RegExpExecArray): void {
  const [token, dropped, string, broken, rule, defined, call, bracket] = found;
  const start = found.index;
  const end = start + token.length;
  if (dropped !== undefined || broken !== undefined) replace(scan, start, end, SEAM);
  // No custom element is defined in an archive, and pages hide what is not defined yet.
  else if (defined !== undefined) replace(scan, start, end, ':is(*)');
  else if (string !== undefined && TAKES_ADDRESSES.test(scan.open.at(-1) ?? ''))
    replace(scan, start, end, addressPiece(string.slice(1, -1), scan.base, 'image'));
  else if (rule !== undefined) {
    const plain = unescapeCss(rule.slice(1)).toLowerCase();
    scan.font ||= plain === 'font-face';
    if (DROPPED_RULES.has(plain))
      replace(scan, start, end + (matchAt(STATEMENT, scan.css, end)?.[0].length ?? 0), SEAM);
  } else if (call !== undefined) callOf(scan, call, start, end);
  else if (bracket === '(') scan.open.push('');
  else if (bracket === ')') scan.open.pop();
  else if (bracket === '}') scan.font = false;
}

/**
 * Style text as pieces in which no address is left that could be loaded; comments, `@import` and broken strings are
 * gone. Reads each character once.
 */
export function cssPieces(source: string, base: string): readonly Piece[] {
  if (!NEEDS_WORK.test(source)) return [source];
  const css = preprocess(source);
  const scan: Scan = { css, base, pieces: [], open: [], font: false, from: 0 };
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(css); found !== null; found = TOKEN.exec(css)) step(scan, found);
  scan.pieces.push(guard(css.slice(scan.from)));
  return scan.pieces;
}
