import type { ClaimedTime } from '../domain/time.schema.ts';
import { type DateOrder, plainTimeText, readWallTime, type WallTime } from './wall-time.ts';
import { instantsOf } from './zone-instant.ts';

export type TimeSetting = {
  readonly source: ClaimedTime['source'];
  /** Zone that the site shows its times in where a text writes none; null when that is not known. */
  readonly zone: string | null;
  /** Language of the page, for the names of months. */
  readonly language: string | null;
  readonly order?: DateOrder;
};

const HOUR = 3_600_000;
/** Clocks somewhere on earth are this far ahead of UTC, and this far behind. */
const MOST_AHEAD = 14 * HOUR;
const MOST_BEHIND = 12 * HOUR;
/** Web chats are younger than this: an epoch outside is no time of a message. */
const EARLIEST = Date.UTC(1999, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

const unparsed = (written: string, source: ClaimedTime['source']): ClaimedTime => ({
  written,
  certainty: 'unparsed',
  from: null,
  to: null,
  zone: null,
  source,
});

const iso = (instant: number): string => new Date(instant).toISOString();

const wallsOf = ({ dates, time }: WallTime): readonly number[] =>
  dates.map(({ year, month, day }) =>
    Date.UTC(year, month - 1, day, time?.hour ?? 0, time?.minute ?? 0, time?.second ?? 0),
  );

function instantsIn(zones: readonly string[], walls: readonly number[]): readonly number[] | null {
  const instants: number[] = [];
  for (const zone of zones) {
    for (const wall of walls) {
      const found = instantsOf(zone, wall);
      if (found === null) return null;
      instants.push(...found);
    }
  }
  return [...new Set(instants)].sort((a, b) => a - b);
}

/** What a page's text says about a time, with every instant that it can mean between `from` and `to`. */
export function claimTime(written: string, setting: TimeSetting): ClaimedTime {
  const { source } = setting;
  const wall = readWallTime(written, setting.order ?? 'unknown', setting.language);
  if (wall === null) return unparsed(written, source);
  const walls = wallsOf(wall);
  const zones = wall.zones ?? (setting.zone === null ? [] : [setting.zone]);
  const instants = zones.length === 0 ? null : instantsIn(zones, walls);
  if (instants === null) {
    const [first, last] = [Math.min(...walls) - MOST_AHEAD, Math.max(...walls) + MOST_BEHIND];
    return { written, certainty: 'ambiguous', from: iso(first), to: iso(last + wall.span), zone: null, source };
  }
  const [first = 0, last = 0] = [instants[0], instants.at(-1)];
  const certainty = instants.length === 1 ? 'exact' : 'ambiguous';
  return { written, certainty, from: iso(first), to: iso(last + wall.span), zone: zones[0] ?? null, source };
}

/** A time that the page keeps as milliseconds since 1970; null when the value is none. */
export function claimEpoch(value: unknown): ClaimedTime | null {
  const written = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (!/^\d{12,13}$/.test(written)) return null;
  const instant = Number(written);
  if (instant < EARLIEST || instant > LATEST) return null;
  return { written, certainty: 'exact', from: iso(instant), to: iso(instant), zone: 'UTC', source: 'attribute' };
}

const SLASHED = /(?<!\d)(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})(?!\d)/;

const isRising = (days: readonly number[]): boolean => days.every((day, i) => i === 0 || day >= (days[i - 1] ?? day));

/**
 * Is it 5 December or 12 May? Decided from all dates of one chat, in the order in which the page shows them: a number
 * above 12 is a day; else the reading in which time does not run backwards, when only one of the two does so.
 */
export function decideDateOrder(texts: readonly string[]): DateOrder {
  const pairs = texts.flatMap((text) => {
    const match = SLASHED.exec(plainTimeText(text));
    return match === null ? [] : [{ a: Number(match[1]), b: Number(match[2]), year: Number(match[3]) }];
  });
  const dayFirst = pairs.some(({ a }) => a > 12);
  const monthFirst = pairs.some(({ b }) => b > 12);
  if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first';
  if (dayFirst) return 'unknown';
  const rises = isRising(pairs.map(({ a, b, year }) => Date.UTC(year, b - 1, a)));
  const risesOtherwise = isRising(pairs.map(({ a, b, year }) => Date.UTC(year, a - 1, b)));
  if (rises === risesOtherwise) return 'unknown';
  return rises ? 'day-first' : 'month-first';
}
