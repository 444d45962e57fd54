import type { CaptureRow } from '../../lib/db/store.ts';

export type Day = { readonly name: string; readonly captures: readonly CaptureRow[] };

/** Captures under the days of this device's calendar, in the order given. */
export function byDay(captures: readonly CaptureRow[], locale: string): readonly Day[] {
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
  const groups = Map.groupBy(captures, ({ capturedAt }) => day.format(new Date(capturedAt)));
  return [...groups].map(([name, rows]) => ({ name, captures: rows }));
}
