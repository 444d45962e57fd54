import { monthsIn, periodIn } from './calendar-words.ts';
import { zonesIn } from './written-zone.ts';

/** What a text says about a time, before any zone is thought of. */
export type WallTime = {
  /** Every date the text can mean; two where day and month can change places. */
  readonly dates: readonly WallDate[];
  /** Null: the text names a day only. */
  readonly time: { readonly hour: number; readonly minute: number; readonly second: number } | null;
  /** How long the named time lasts, milliseconds less one: a text in minutes spans 59.999 s. */
  readonly span: number;
  /** Zones the text can mean, IANA names or offsets such as `+08:00`; null when it writes none. */
  readonly zones: readonly string[] | null;
};
export type WallDate = { readonly year: number; readonly month: number; readonly day: number };

/** Order of the two small numbers in dates such as 5/12/2026. Only slashes leave it open: no locale writes 12.5. or 12-5-. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

const SECOND = 999;
const MINUTE = 59_999;
const DAY = 86_399_999;

/** Web chats and shops are younger than this; a year outside is another calendar or not a date. */
const FIRST_YEAR = 1999;
const LAST_YEAR = 2099;

const YEAR_FIRST = /(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)\s*[.日일]?/;
const YEAR_LAST = /(?<!\d)(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})(?!\d)/;
const TIME = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,3})?)?(?!\d)/;

const MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
/** Digits of Arabic, Persian, Devanagari and Bengali, by the code point of their zero. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

const plainDigit = (digit: string): string => {
  const point = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => point >= first && point < first + 10);
  return zero === undefined ? digit : String(point - zero);
};

const ASCII = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** Direction marks out, digits and spaces of any script in one form. */
export const plainTimeText = (text: string): string =>
  ASCII.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(MARKS, '')
        .replace(/\p{Nd}/gu, plainDigit)
        .replace(/\s+/g, ' ')
        .trim();

const isDate = ({ year, month, day }: WallDate): boolean =>
  year >= FIRST_YEAR &&
  year <= LAST_YEAR &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

type Taken<T> = { readonly value: T; readonly rest: string };
const without = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;

function takeNumericDates(text: string, order: DateOrder): Taken<WallDate[]> | null {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) {
    const [year = 0, month = 0, day = 0] = first.slice(1).map(Number);
    return { value: [{ year, month, day }], rest: without(text, first) };
  }
  const last = YEAR_LAST.exec(text);
  if (last === null) return null;
  const [a, b, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  const dayFirst = { year, month: b, day: a };
  const monthFirst = { year, month: a, day: b };
  if (last[2] !== '/') return { value: [dayFirst], rest: without(text, last) };
  const readings = { 'day-first': [dayFirst], 'month-first': [monthFirst], unknown: [dayFirst, monthFirst] };
  const value = a === b ? [dayFirst] : readings[order];
  return { value, rest: without(text, last) };
}

function takeNamedDate(text: string, language: string | null): Taken<WallDate[]> | null {
  const months = monthsIn(language);
  for (const word of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const month = months.get(word[0].toLowerCase());
    if (month === undefined) continue;
    const rest = without(text, word);
    const numbers = rest.match(/\d+/g) ?? [];
    const years = numbers.filter((n) => n.length === 4);
    const days = numbers.filter((n) => n.length <= 2);
    if (numbers.length !== 2 || years.length !== 1 || days.length !== 1) return null;
    return { value: [{ year: Number(years[0]), month, day: Number(days[0]) }], rest: rest.replace(/\d+/g, ' ') };
  }
  return null;
}

function takeTime(text: string): Taken<Pick<WallTime, 'time' | 'span'>> | null {
  const match = TIME.exec(text);
  if (match === null) return { value: { time: null, span: DAY }, rest: text };
  const [written, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const around = periodIn(text.slice(0, match.index), text.slice(match.index + match[0].length));
  if (around.period !== null && written > 12) return null;
  const hour = around.period === null ? written : (written % 12) + (around.period === 'pm' ? 12 : 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const span = match[3] === undefined ? MINUTE : SECOND;
  return { value: { time: { hour, minute, second }, span }, rest: `${around.before} ${around.after}` };
}

/** Words that may stand around a time written in numbers; any other word could change its meaning ("yesterday"). */
const HARMLESS =
  /\b(?:t|at|on|um|uhr|a las)\b|(?:周|星期)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일|\([月火水木金土日월화수목금토일]\)/gi;

/** Reads a time as written; null when there is no date, or when anything is left over that could change the meaning. */
export function readWallTime(written: string, order: DateOrder, language: string | null): WallTime | null {
  const zoned = zonesIn(plainTimeText(written));
  const timed = takeTime(zoned.rest);
  if (timed === null) return null;
  const numeric = takeNumericDates(timed.rest, order);
  const dated = numeric ?? takeNamedDate(timed.rest, language);
  if (dated === null || /\d/.test(dated.rest)) return null;
  if (numeric !== null && /\p{L}/u.test(dated.rest.replace(HARMLESS, ' '))) return null;
  const dates = dated.value.filter(isDate);
  return dates.length === 0 ? null : { dates, ...timed.value, zones: zoned.value };
}
