import { EXPIRY_COLUMN_WORDS, MINIMUM_COLUMN_WORDS, PRICE_COLUMN_WORDS } from './lexicon/column-words.ts';
import { CODE_WORDS, COUPON_WORDS, PASSPHRASE_WORDS } from './lexicon/coupon-words.ts';
import { ENTER_WORDS } from './lexicon/entering-words.ts';
import { OTHER_CODE_WORDS } from './lexicon/other-codes.ts';
import { vocabulary } from './lexicon/word-matcher.ts';
import { matchesOf } from './matches.ts';
import { type Span, spanAt } from './sentences.ts';

/** What the head of its column says of a cell. */
export type ColumnRole = 'code' | 'price' | 'minimum' | 'expiry' | 'percent';
/** One cell below a head that says something; `head` is that word, `title` all of the head. */
export type Cell = Span & {
  readonly role: ColumnRole;
  readonly head: string;
  readonly title: string;
  readonly row: Span;
};

const heads = vocabulary()({
  coupon: { ...COUPON_WORDS, passphrase: Object.values(PASSPHRASE_WORDS).join('|') },
  code: CODE_WORDS,
  other: OTHER_CODE_WORDS,
  enter: ENTER_WORDS,
  price: PRICE_COLUMN_WORDS,
  minimum: MINIMUM_COLUMN_WORDS,
  expiry: EXPIRY_COLUMN_WORDS,
});

const SEPARATORS = [
  /\s?\.{3,}\s?/g,
  /\s?[|｜]\s?/g,
  /\t+/g,
  /\s+\/\s+/g,
  /\s?;\s/g,
  /\s?~\s?/g,
  / {2,}/g,
  /,\s?/g,
] as const;
const LONGEST_ROW = 300;
const LONGEST_HEAD = 32;
const MOST_CELLS = 12;

type Row = { readonly cells: readonly Span[]; readonly separator: RegExp };

function linesOf(lower: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= lower.length; ) {
    const stop = lower.indexOf('\n', start);
    const end = stop < 0 ? lower.length : stop;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Cells of a line, without the empty ones outside of a border ("| A | B |"). */
function cellsOf(lower: string, line: Span, separator: RegExp): Span[] {
  const text = lower.slice(line.start, line.end);
  const cells: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    const cell = text.slice(from, to);
    const start = line.start + from + (cell.length - cell.trimStart().length);
    cells.push({ start, end: start + cell.trim().length });
  };
  for (const match of matchesOf(text, separator)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  const isEmpty = (cell: Span | undefined): boolean => cell !== undefined && cell.end <= cell.start;
  return cells.slice(isEmpty(cells[0]) ? 1 : 0, isEmpty(cells.at(-1)) ? -1 : undefined);
}

function roleOf(head: string): Pick<Cell, 'role' | 'head'> | null {
  if (head.length === 0 || head.length > LONGEST_HEAD) return null;
  const found = heads(head);
  const first = (kind: 'coupon' | 'enter' | 'code' | 'other' | 'price' | 'minimum' | 'expiry') => found(kind)[0]?.word;
  const [coupon, code, other] = [first('coupon'), first('code'), first('other')];
  if (coupon !== undefined) return { role: 'code', head: coupon };
  if (code !== undefined && other === undefined) return { role: 'code', head: code };
  const minimum = first('minimum');
  if (minimum !== undefined) return { role: 'minimum', head: minimum };
  const price = first('price');
  if (price !== undefined) return { role: 'price', head: price };
  const expiry = first('expiry');
  if (expiry !== undefined) return { role: 'expiry', head: expiry };
  const enter = first('enter');
  if (enter !== undefined && other === undefined) return { role: 'code', head: enter };
  return head.includes('%') ? { role: 'percent', head } : null;
}

/** A rule between head and body: "---+---". */
const isRule = (lower: string, { start, end }: Span): boolean => /^[\s|+:=-]{3,}$/.test(lower.slice(start, end));

function headOf(lower: string, line: Span): Row | null {
  if (line.end - line.start > LONGEST_ROW) return null;
  for (const separator of SEPARATORS) {
    const cells = cellsOf(lower, line, separator);
    if (cells.length < 2 || cells.length > MOST_CELLS) continue;
    const isHead = cells.some(({ start, end }) => roleOf(lower.slice(start, end))?.role === 'code');
    return isHead && !/\d/.test(lower.slice(line.start, line.end)) ? { cells, separator } : null;
  }
  return null;
}

/** Cells of all tables that have a column of codes, in their order. Linear: each line is cut once or twice. */
export function findCells(lower: string): Cell[] {
  const found: Cell[] = [];
  const lines = linesOf(lower);
  if (lines.length < 2) return found;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at];
    const head = line === undefined ? null : headOf(lower, line);
    if (head === null) continue;
    const roles = head.cells.map(({ start, end }) => {
      const title = lower.slice(start, end);
      const role = roleOf(title);
      return role === null ? null : { ...role, title };
    });
    for (let row = at + 1; row < lines.length; row++) {
      const body = lines[row];
      if (body === undefined || body.end - body.start > LONGEST_ROW) break;
      if (isRule(lower, body)) continue;
      const cells = cellsOf(lower, body, head.separator);
      if (cells.length !== head.cells.length) break;
      at = row;
      found.push(
        ...cells.flatMap((cell, i) => {
          const role = roles[i];
          return role == null || cell.end <= cell.start ? [] : [{ ...cell, ...role, row: body }];
        }),
      );
    }
  }
  return found;
}

/** The cell a place lies in; null outside of tables and below heads that say nothing. */
export function cellAt(cells: readonly Cell[], place: number): Cell | null {
  const cell = cells[spanAt(cells, place)];
  return cell !== undefined && place < cell.end ? cell : null;
}
