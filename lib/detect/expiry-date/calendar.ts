/** A day of the calendar without a time zone, counted from 1 January 1970. */
export type Day = number;

const MS = 86_400_000;
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 3;

/** Null where the calendar has no such day, or the year is none of this trade. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1900 || year > 2199) return null;
  const at = Date.UTC(year, month - 1, day);
  const back = new Date(at);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? at / MS : null;
}

export function fieldsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const isoDay = (day: Day): string => new Date(day * MS).toISOString().slice(0, 10);

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (((day + FIRST_WEEKDAY) % 7) + 7) % 7;

/** `month` may lie outside of 1 to 12: 13 is January of the year after. */
export const lastDayOfMonth = (year: number, month: number): Day => Date.UTC(year, month, 0) / MS;

/** The same day so many months later, or the last one of a month that is too short. */
export function monthsAfter(from: Day, months: number): Day {
  const { year, month, day } = fieldsOf(from);
  return Math.min(Date.UTC(year, month - 1 + months, day) / MS, lastDayOfMonth(year, month + months));
}

export type Moment = {
  /** In the offset of the message; in UTC where it states `Z`. */
  readonly day: Day;
  /** Hours since midnight; null where only the day is known. */
  readonly hour: number | null;
};

const TIME = /^((?:19|20)\d{2})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** When the message was written, on the calendar of the person who wrote the time down. */
export function momentOf(time: string | null): Moment | null {
  const [, year, month, date, hours, minutes] = TIME.exec(time ?? '') ?? [];
  const day = year === undefined ? null : dayOf(Number(year), Number(month), Number(date));
  if (day === null) return null;
  return { day, hour: hours === undefined ? null : Number(hours) + Number(minutes) / 60 };
}
