import type { Chrono } from 'chrono-node';
import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as it from 'chrono-node/it';
import * as pt from 'chrono-node/pt';
import * as ru from 'chrono-node/ru';
import type { Parts } from './parts.ts';

const LATIN: ReadonlyMap<string, Chrono> = new Map(
  Object.entries({ en: en.casual, es: es.casual, pt: pt.casual, fr: fr.casual, de: de.casual, it: it.casual }),
);

/** The library reads names; which day is meant, our rules say. So the day it counts from is of no importance. */
const ANY_DAY = { instant: new Date(Date.UTC(2024, 0, 1, 12)), timezone: 0 };
/** Of a name the library may leave a full stop. */
const END_LEFT = /^[\s.,]*$/;

function readBy(chrono: Chrono, text: string): Parts | null {
  const [result, ...others] = chrono.parse(text, ANY_DAY);
  if (result === undefined || others.length > 0 || result.end) return null;
  if (result.index > 0 || !END_LEFT.test(text.slice(result.text.length))) return null;
  const { start } = result;
  // "in two weeks" gives a certain day as well, without having named one.
  if ([...result.tags()].some((tag) => /^(?:result|casualReference)\//.test(tag))) return null;
  const certain = (part: 'year' | 'month' | 'day' | 'weekday'): number | undefined =>
    (start.isCertain(part) ? start.get(part) : null) ?? undefined;
  const [year, month, day, weekday] = [certain('year'), certain('month'), certain('day'), certain('weekday')];
  const named = weekday === undefined ? {} : { weekday: (weekday + 6) % 7 };
  if (month === undefined || day === undefined)
    // A name beside others ("last friday") is read by our own words, or not at all.
    return month === undefined && year === undefined && weekday !== undefined && /^[\p{L}\p{M}-]+\.?$/u.test(text)
      ? named
      : null;
  return { ...named, month, day, ...(year === undefined ? {} : { year }) };
}

const primary = (language: string | null): string => (language ?? '').split('-')[0]?.toLowerCase() ?? '';

/** What the language of the message reads; else what all other languages of the script agree on. */
function readInAny(text: string, language: string | null): Parts | null {
  if (/\p{Script=Cyrillic}/u.test(text)) return readBy(ru.casual, text);
  if (!/^[\p{Script=Latin}\p{M}\p{N}\p{P}\s°º]+$/u.test(text)) return null;
  const own = LATIN.get(primary(language));
  const first = own === undefined ? null : readBy(own, text);
  if (first !== null) return first;
  const readings = [...LATIN.values()].flatMap((chrono) => readBy(chrono, text) ?? []);
  const [reading] = readings;
  const isAgreed = new Set(readings.map((each) => JSON.stringify(Object.entries(each).sort()))).size === 1;
  return reading !== undefined && isAgreed ? reading : null;
}

/** A day, a weekday or, at an end ("ende juni"), a month by its name. */
export function readNamed(text: string, language: string | null, isEnd: boolean): Parts | null {
  if (!isEnd || /^\D*\d{1,2}(?!\d)/.test(text)) return readInAny(text, language);
  // Most languages of the library want a day before the month.
  const withDay = readInAny(`1 ${text}`, language) ?? readInAny(`1. ${text}`, language);
  if (withDay?.month === undefined || withDay.weekday !== undefined) return null;
  const { day, ...month } = withDay;
  return day === 1 ? month : null;
}
