import type { FactName } from '../reading.schema.ts';
import type { ClaimedTime } from '../time.schema.ts';
import { saidTime } from './said-time.ts';
import { isOrder, type Shot } from './shots.ts';
import { factOf } from './stage.ts';

/** When the order was placed, as its page says: an interval, because a time without a zone is one. */
export type OrderTime = { readonly shot: Shot; readonly written: string; readonly from: number; readonly to: number };

const isTime = (value: ReturnType<typeof factOf>): value is ClaimedTime =>
  typeof value === 'object' && 'certainty' in value;

function timeOf(shot: Shot, name: FactName): OrderTime | null {
  const value = factOf(shot, name);
  if (!isTime(value) || value.from === null || value.to === null) return null;
  return { shot, written: saidTime(value), from: Date.parse(value.from), to: Date.parse(value.to) };
}

const orderOf = (shot: Shot): string => String(factOf(shot, 'order.number') ?? '');

/** Of several pages about one order: the sound one that says it most exactly. */
const byExactness = (a: OrderTime, b: OrderTime): number =>
  Number(b.shot.sound) - Number(a.shot.sound) || a.to - a.from - (b.to - b.from) || a.from - b.from;

/** The moment of the earliest order in these captures; `unknown` where order pages are kept but state no time. */
export function orderTime(shots: readonly Shot[]): OrderTime | 'unknown' | 'no-order' {
  const orders = shots.filter(isOrder);
  if (orders.length === 0) return 'no-order';
  const times = orders.flatMap((shot) => timeOf(shot, 'order.placed-at') ?? timeOf(shot, 'order.paid-at') ?? []);
  const best = new Map<string, OrderTime>();
  for (const time of times.sort(byExactness)) if (!best.has(orderOf(time.shot))) best.set(orderOf(time.shot), time);
  return [...best.values()].sort((a, b) => a.from - b.from || a.to - b.to)[0] ?? 'unknown';
}
