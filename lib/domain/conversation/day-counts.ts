import type { Certificate } from '../certificate.schema.ts';
import type { Message } from '../message.schema.ts';

/** `2026-11-20` of an instant, as the wall calendar of that zone had it. */
function calendarOf(zone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => {
    const parts = format.formatToParts(new Date(instant));
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  };
}

/** Messages by day, the oldest day first; those whose time was not understood last. A time of two days counts for the earlier one. */
export function dayCounts(messages: readonly Pick<Message, 'time'>[], zone: string): Certificate['days'] {
  const dayOf = calendarOf(zone);
  const counts = new Map<string | null, number>();
  for (const { time } of messages) {
    const from = time?.from ?? null;
    const day = from === null ? null : dayOf(from);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const dated = [...counts].sort(([a], [b]) => (a === null || b === null ? (a === null ? 1 : -1) : a < b ? -1 : 1));
  return dated.map(([day, count]) => ({ day, count }));
}
