const MINUTE = 60_000;
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat | null>();

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    const parts = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    } as const;
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...parts });
  } catch {
    // A name that this browser's zone data does not have: the caller then treats the zone as not known.
    return null;
  }
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const format = formats.get(zone) ?? makeFormat(zone);
  formats.set(zone, format);
  return format;
}

/** Milliseconds that clocks in this zone are ahead of UTC at an instant; null for a zone nobody knows. */
function offsetAt(zone: string, instant: number): number | null {
  const fixed = /^([+-])(\d{2}):(\d{2})$/.exec(zone);
  if (fixed !== null) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3])) * MINUTE;
  const format = formatOf(zone);
  if (format === null) return null;
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (
    format.format(instant).match(/\d+/g) ?? []
  ).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** A day has one offset, save those on which clocks change: asking once a day makes long chats cheap. */
const offsetsAround = new Map<string, readonly number[]>();

function offsetsNear(zone: string, wall: number): readonly number[] | null {
  const key = `${zone} ${Math.floor(wall / DAY)}`;
  const cached = offsetsAround.get(key);
  if (cached !== undefined) return cached;
  const start = Math.floor(wall / DAY) * DAY;
  const [before, after] = [offsetAt(zone, start - DAY), offsetAt(zone, start + 2 * DAY)];
  if (before === null || after === null) return null;
  const offsets = before === after ? [before] : [before, after];
  offsetsAround.set(key, offsets);
  return offsets;
}

/**
 * The instants at which clocks in `zone` show `wall` (milliseconds, as if it were UTC): one, or two where clocks go
 * back. Where clocks skip this time, both sides of the gap. Null for a zone nobody knows.
 */
export function instantsOf(zone: string, wall: number): readonly number[] | null {
  const offsets = offsetsNear(zone, wall);
  if (offsets === null) return null;
  const instants = offsets.map((offset) => wall - offset);
  if (offsets.length === 1) return instants;
  const real = instants.filter((instant) => offsetAt(zone, instant) === wall - instant);
  return real.length > 0 ? real : instants;
}
