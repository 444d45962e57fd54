import { readNamed } from './named.ts';
import { readNumbered } from './numbered.ts';
import { readDayOfMonth, readNumeric } from './numeric.ts';
import { joined, type Parts } from './parts.ts';
import { type Token, tokensOf } from './phrase.ts';

const CLOCK =
  /(?<![\d./-])(?:(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?\s?(?:[ap]\.?m\.?|h|uhr|hrs)?|\d{1,2}\.\d{2}\suhr|(?:[01]?\d|2[0-3])\s?(?:[ap]m|[ap]\.m\.|uhr|h(?:[0-5]\d)?|giờ)|(?:[01]?\d|2[0-4])[点點時时시](?:\d{1,2}분?分?|半)?(?![間间간]))(?![a-zà-ÿ\d])/gu;
/** Where the hour is the first of its day, the last day is the one before, or is not: nobody agrees. */
const FIRST_HOUR = /^(?:0?0[:点點時时시h]|0?0\s?uhr|12(?::00)?\s?a)/;
const ZONE = /(?:gmt|utc)\s?[+-]\s?\d{1,2}(?::?\d{2})?/g;
const EDGES = /^[\s"'«“„(（[【<*~:：,，;-]+|[\s"'»”“)）\]】>*~:：,，;!！。-]+$/g;
/** "31 Aralık'a kadar": the case of a Turkish name stands behind an apostrophe. */
const TURKISH_CASE = /(?<=[\p{L}\d]{2})'(?:[yns]?[eaiıuü]|[sn]?[iıuü]n[eaiı]?|[dt][ea])(?!\p{L})/gu;
const FIGURES = /(?<![\d\p{L}])\d{1,4}([-/.])\s?\d{1,2}(?:\1\s?\d{2,4})?\.?(?![\d\p{L}])/u;

const blank = (length: number): string => ' '.repeat(length);

type Walk = { readonly parts: Parts; readonly used: readonly { start: number; end: number }[] };

/** The number right before a unit, in figures or as a word. */
function countBefore(text: string, tokens: readonly Token[], at: number): { count: number; start: number } | null {
  let edge = tokens[at]?.start ?? 0;
  let before = tokens[at - 1];
  if (before?.name === 'more') {
    edge = before.start;
    before = tokens[at - 2];
  }
  if (before?.name === 'number' && before.parts.count !== undefined && /^[\s-]*$/.test(text.slice(before.end, edge)))
    return { count: before.parts.count, start: before.start };
  const figures = /(?<![\d./-])(\d{1,3})[\s-]*$/.exec(text.slice(0, edge));
  return figures === null ? null : { count: Number(figures[1]), start: figures.index };
}

/** Joins what our own words say; null where they contradict each other. */
function walk(text: string, tokens: readonly Token[], start: Parts): Walk | null {
  const isEnd = tokens.some(({ parts }) => parts.end === true);
  let parts: Parts | null = start;
  const used: { start: number; end: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.name === 'number' || token.name === 'around' || parts === null) continue;
    const counted = token.name === 'unit' ? countBefore(text, tokens, at) : null;
    used.push({ start: counted?.start ?? token.start, end: token.end });
    if (counted !== null) parts = joined(parts, { ...token.parts, count: counted.count });
    // "ngày 31/12", "يوم الجمعة", "saat 18:00": the unit only announces what follows.
    else if (token.name !== 'unit' || isEnd || !['day', 'hour'].includes(token.parts.unit ?? ''))
      parts = joined(parts, token.parts);
  }
  return parts && { parts, used };
}

/** What our words leave over, without the words around it. */
function leftover(text: string, { used }: Walk, tokens: readonly Token[]): string {
  const without = (from: string, { start, end }: { start: number; end: number }): string =>
    `${from.slice(0, start)}${blank(end - start)}${from.slice(end)}`;
  const kept = used.reduce(without, text);
  const bare = tokens.filter(({ name }) => name === 'around').reduce(without, kept);
  const first = bare.search(/[\p{L}\p{N}]/u);
  if (first < 0) return '';
  const last = bare.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u);
  const dot = bare.slice(last + 1).startsWith('.') ? 2 : 1;
  return kept.slice(first, last + dot).replace(/\s+/g, ' ');
}

/** Of a month that our own words named: its day, its year, or both. */
function numbersOf([, day, yearAfter, yearAlone]: RegExpExecArray): Parts {
  const year = yearAfter ?? yearAlone;
  return { ...(day !== undefined && { day: Number(day) }), ...(year !== undefined && { year: Number(year) }) };
}

function readLeftover(text: string, known: Parts, language: string | null): Parts | null {
  if (text === '') return {};
  const ofMonth = readDayOfMonth(text);
  if (ofMonth !== null) return ofMonth;
  if (/^\d{1,2}$/.test(text) && known.unit === 'month') return { day: Number(text) };
  const besideName = known.month === undefined ? null : /^(\d{1,2})\.?(?:,?\s(20\d{2}))?$|^(20\d{2})$/.exec(text);
  if (besideName !== null) return numbersOf(besideName);
  if (/^[\d./\s-]+$/.test(text)) return readNumeric(text, language);
  const figures = FIGURES.exec(text);
  if (figures === null) return readNamed(text, language, known.end === true);
  const numeric = readNumeric(figures[0], language);
  const rest = `${text.slice(0, figures.index)} ${text.slice(figures.index + figures[0].length)}`.trim();
  const named = rest === '' ? {} : readNamed(rest.replace(EDGES, ''), language, false);
  return numeric && named && joined(numeric, named);
}

/** The parts that a short lower-case text names; null where something in it is not understood. */
export function readParts(lower: string, language: string | null): Parts | null {
  const plain = lower.replace(/’/g, "'").replace(TURKISH_CASE, '').replace(ZONE, ' ');
  if ((plain.match(CLOCK) ?? []).some((clock) => FIRST_HOUR.test(clock))) return null;
  const clockless = plain.replace(CLOCK, ' ').replace(EDGES, '').replace(/\s+/g, ' ');
  const ofMonth = readDayOfMonth(clockless);
  if (ofMonth !== null) return ofMonth;
  const numbered = readNumbered(clockless);
  const tokens = tokensOf(numbered.rest);
  const walked = walk(numbered.rest, tokens, numbered.parts);
  if (walked === null) return null;
  const left = readLeftover(leftover(numbered.rest, walked, tokens), walked.parts, language);
  const parts = left && joined(walked.parts, left);
  const isEmpty = parts !== null && Object.keys(parts).length === 0;
  return isEmpty && tokens.some(({ name }) => name === 'midnight') ? { offset: 0 } : parts;
}
