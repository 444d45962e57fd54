import type { ExpiryDate } from '../../domain/detection.schema.ts';
import { type Day, dayOf, fieldsOf, isoDay, lastDayOfMonth, type Moment, monthsAfter, weekdayOf } from './calendar.ts';
import type { Parts } from './parts.ts';

type Said = Required<Parts> & { readonly message: Moment };
type Rule = (said: Said) => ExpiryDate | null;

const as = (day: Day | null, key: string, count?: number): ExpiryDate | null =>
  day === null
    ? null
    : { date: isoDay(day), rule: { key: `detect.expiry.${key}`, ...(count !== undefined && { params: { count } }) } };

/** A date this close behind the message is as likely the one that has passed as the one in a year. */
const JUST_PASSED = 30;

const stated = ({ year, month, day, order }: Pick<Said, 'year' | 'month' | 'day'> & Parts): ExpiryDate | null =>
  as(dayOf(year, month, day), order ?? 'stated');

function yearless({ month, day, order, message }: Said): ExpiryDate | null {
  const { year } = fieldsOf(message.day);
  const around = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, day) ?? []);
  const last = around.findLast((each) => each < message.day);
  const next = around.find((each) => each >= message.day);
  if (next === undefined || (last !== undefined && message.day - last <= JUST_PASSED)) return null;
  return as(next, order === undefined ? 'next-date' : `next-date-${order}`);
}

/** The one year around the message in which the date falls on that weekday. */
function yearOfWeekday({ month, day, weekday, message }: Said): ExpiryDate | null {
  const { year } = fieldsOf(message.day);
  const fitting = [year - 1, year, year + 1]
    .flatMap((each) => dayOf(each, month, day) ?? [])
    .filter((each) => weekdayOf(each) === weekday);
  return fitting.length === 1 ? as(fitting[0] ?? null, 'weekday-date') : null;
}

function dayAlone({ day, message }: Said): ExpiryDate | null {
  const { year, month, day: today } = fieldsOf(message.day);
  // Said on that very day it is this one or the next one.
  if (day === today) return null;
  const [y, m] = day > today ? [year, month] : month === 12 ? [year + 1, 1] : [year, month + 1];
  return as(dayOf(y, m, day), 'next-day-of-month');
}

const MONTHS_ON: Partial<Record<Said['which'], number>> = { this: 0, coming: 0, next: 1 };

function dayOfNamedMonth({ day, which, message }: Said): ExpiryDate | null {
  const { year, month } = fieldsOf(message.day);
  const on = MONTHS_ON[which];
  if (on === undefined) return null;
  const [y, m] = month + on > 12 ? [year + 1, 1] : [year, month + on];
  return as(dayOf(y, m, day), on === 0 ? 'day-of-this-month' : 'day-of-next-month');
}

/** Days until the next such weekday, 1 to 7. */
const daysUntil = (weekday: number, from: Day): number => ((weekday - weekdayOf(from) + 6) % 7) + 1;

/** Said on that very weekday it is today or in a week. */
const firstWeekday = ({ weekday, message }: Said): ExpiryDate | null =>
  weekday === weekdayOf(message.day) ? null : as(message.day + daysUntil(weekday, message.day), 'weekday');

/** "next Friday" is the first one to come for some and the one of the next week for others. */
function namedWeekday(said: Said): ExpiryDate | null {
  const { weekday, which, message } = said;
  if (which !== 'next') return which === 'last' ? null : firstWeekday(said);
  const ofNextWeek = 7 - weekdayOf(message.day) + weekday;
  return ofNextWeek === daysUntil(weekday, message.day) ? firstWeekday(said) : null;
}

const SUNDAY = 6;

/** A Sunday ends the week for some and begins it for others. */
function weekdayOfWeek({ weekday, which, message }: Said): ExpiryDate | null {
  const today = weekdayOf(message.day);
  if (weekday === SUNDAY || today === SUNDAY || (which !== 'this' && which !== 'next')) return null;
  const day = message.day - today + weekday + (which === 'next' ? 7 : 0);
  return as(day, which === 'next' ? 'weekday-next-week' : 'weekday-this-week');
}

function endOfUnit({ unit, which, message }: Said): ExpiryDate | null {
  const { year, month } = fieldsOf(message.day);
  const on = MONTHS_ON[which];
  if (unit === 'day') return which === 'this' ? as(message.day, 'that-day') : null;
  if (on === undefined) return null;
  if (unit === 'month') return as(lastDayOfMonth(year, month + on), on === 0 ? 'month-end' : 'next-month-end');
  // The week ends on a Friday, a Saturday or a Sunday.
  return unit === 'year' ? as(dayOf(year + on, 12, 31), on === 0 ? 'year-end' : 'next-year-end') : null;
}

function endOfMonth({ month, message }: Said): ExpiryDate | null {
  const { year } = fieldsOf(message.day);
  const [last, current] = [lastDayOfMonth(year - 1, month), lastDayOfMonth(year, month)];
  const passed = current < message.day ? current : last;
  if (message.day - passed <= JUST_PASSED) return null;
  return as(current < message.day ? lastDayOfMonth(year + 1, month) : current, 'named-month-end');
}

function counted({ count, unit, message }: Said): ExpiryDate | null {
  switch (unit) {
    case 'hour':
      return message.hour === null
        ? null
        : as(message.day + Math.floor((message.hour + count) / 24), 'hours-after', count);
    case 'day':
      return as(message.day + count, 'days-after', count);
    case 'week':
      return as(message.day + 7 * count, 'weeks-after', count);
    case 'month':
      return as(monthsAfter(message.day, count), 'months-after', count);
    case 'year':
      return as(monthsAfter(message.day, 12 * count), 'years-after', count);
  }
}

const OFFSET_KEYS: Readonly<Record<number, string>> = { 0: 'that-day', 1: 'day-after', [-1]: 'day-before' };

const fromMessage = ({ offset, message }: Said): ExpiryDate | null =>
  offset in OFFSET_KEYS
    ? as(message.day + offset, OFFSET_KEYS[offset] ?? '')
    : as(message.day + offset, 'days-after', offset);

/** By the names of the parts, in the order of the alphabet. What is not here has no one meaning. */
const RULES: Readonly<Record<string, Rule>> = {
  'day month year': stated,
  'day month weekday year': (said) => {
    const date = dayOf(said.year, said.month, said.day);
    return date !== null && weekdayOf(date) === said.weekday ? stated(said) : null;
  },
  'day month': yearless,
  'day month weekday': yearOfWeekday,
  day: dayAlone,
  'day weekday': (said) => {
    const date = dayAlone(said);
    return date !== null && weekdayOf(Date.parse(date.date) / 86_400_000) === said.weekday ? date : null;
  },
  'day unit': (said) => (said.unit === 'month' ? dayAlone(said) : null),
  'day unit which': (said) => (said.unit === 'month' ? dayOfNamedMonth(said) : null),
  weekday: firstWeekday,
  'end weekday': firstWeekday,
  'weekday which': namedWeekday,
  'unit weekday which': (said) => (said.unit === 'week' ? weekdayOfWeek(said) : null),
  offset: fromMessage,
  'end offset': fromMessage,
  'offset weekday': (said) => (weekdayOf(said.message.day + said.offset) === said.weekday ? fromMessage(said) : null),
  'end unit': (said) => endOfUnit({ ...said, which: 'this' }),
  'end unit which': endOfUnit,
  'unit which': (said) => (said.which === 'this' ? endOfUnit(said) : null),
  'end month': endOfMonth,
  'end month unit': (said) => (said.unit === 'month' ? endOfMonth(said) : null),
  'end month year': ({ month, year }) =>
    as(dayOf(year, month, 1) === null ? null : lastDayOfMonth(year, month), 'named-month-end'),
  'end year': ({ year }) => as(dayOf(year, 12, 31), 'named-year-end'),
  'end unit year': ({ unit, year }) => (unit === 'year' ? as(dayOf(year, 12, 31), 'named-year-end') : null),
  'count unit': counted,
  'count unit which': (said) => (said.which === 'last' ? null : counted(said)),
};

/** Rules that need no time of the message. */
const TIMELESS = new Set(['day month year', 'day month weekday year', 'end month year', 'end year', 'end unit year']);

/** Any moment stands in where a rule does not look at it. */
const NO_MOMENT: Moment = { day: 0, hour: null };

/** The last day, by the one rule that these parts have. */
export function applyRules(parts: Parts, message: Moment | null): ExpiryDate | null {
  const shape = Object.keys(parts)
    .filter((name) => name !== 'order')
    .sort()
    .join(' ');
  const rule = Object.hasOwn(RULES, shape) ? RULES[shape] : undefined;
  if (rule === undefined || (message === null && !TIMELESS.has(shape))) return null;
  // The shape says which parts are there, and a rule reads only those of its shape.
  return rule({ ...parts, message: message ?? NO_MOMENT } as Said);
}
