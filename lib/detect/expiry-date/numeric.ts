import type { Parts } from './parts.ts';

/** Day before month in all of their countries. */
const DAY_FIRST = /^(?:es|pt|fr|de|it|ru|uk|tr|vi|ar|nl|pl|en-(?:gb|au|nz|ie|in|za))(?:$|-)/i;
/** Month before day where there is no year; a year they write first. */
const MONTH_FIRST_SHORT = /^(?:zh|ja|ko)(?:$|-)/i;
const MONTH_FIRST = /^en-us(?:$|-)/i;

const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isDay = (value: number): boolean => value >= 1 && value <= 31;

function orderOf(language: string, hasYear: boolean): 'day-first' | 'month-first' | null {
  if (DAY_FIRST.test(language)) return 'day-first';
  return MONTH_FIRST.test(language) || (!hasYear && MONTH_FIRST_SHORT.test(language)) ? 'month-first' : null;
}

/** Which of two numbers is the day: as only one can be the month, or as the language of the message has it. */
function dayAndMonth(first: number, second: number, language: string, hasYear: boolean): Parts | null {
  if (!isDay(first) || !isDay(second) || (!isMonth(first) && !isMonth(second))) return null;
  if (!isMonth(first)) return { day: first, month: second };
  if (!isMonth(second) || first === second) return { day: second, month: first };
  const order = orderOf(language, hasYear);
  if (order === null) return null;
  return order === 'day-first' ? { day: first, month: second, order } : { day: second, month: first, order };
}

const YEAR_FIRST = /^(20\d{2})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})\.?$/;
const YEAR_FIRST_JOINED = /^(20\d{2})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?((?:20)?\d{2})\.?$/;
const SHORT = /^(\d{1,2})([/.])\s?(\d{1,2})\.?$/;

/** A date of figures only; null where it has two readings, or none. */
export function readNumeric(text: string, language: string | null): Parts | null {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  const [, joinedYear, joinedMonth, joinedDay] = YEAR_FIRST_JOINED.exec(text) ?? [];
  if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  if (joinedYear !== undefined) return { year: Number(joinedYear), month: Number(joinedMonth), day: Number(joinedDay) };
  if (/^20\d{2}$/.test(text)) return { year: Number(text) };
  const full = YEAR_LAST.exec(text);
  if (full !== null) {
    const parts = dayAndMonth(Number(full[1]), Number(full[3]), language ?? '', true);
    return parts && { ...parts, year: 2000 + (Number(full[4]) % 100) };
  }
  const short = SHORT.exec(text);
  if (short === null) return null;
  const [first, second] = [Number(short[1]), Number(short[3])];
  // "12/26" is a day of December, or December 2026; "5.30" is also an hour.
  if (isMonth(first) && second > 23 && second < 30 && short[2] === '/') return null;
  return dayAndMonth(first, second, language ?? '', false);
}

/** "the 5th", "le 15", "15.": a day whose month is not said. */
export function readDayOfMonth(text: string): Parts | null {
  const [, named, ordinal] =
    /^(?:(?:the|el|le|il|al|au|dia|día|den|am|zum|bis|ngày|до)\s(\d{1,2})\.?|(\d{1,2})(?:st|nd|rd|th|er|o|º|°|\.|-?го|\sчисла))$/u.exec(
      text,
    ) ?? [];
  const day = Number(named ?? ordinal);
  return isDay(day) ? { day } : null;
}
