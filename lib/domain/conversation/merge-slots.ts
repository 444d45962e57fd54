import type { Slot } from '../harvest.schema.ts';
import { alignSlots } from './align-slots.ts';
import { fillByPlace } from './fill-by-place.ts';
import { type NamedSlot, named, type Pair } from './named-slots.ts';
import { isCertain } from './slot-name.ts';
import { weaveSlots } from './weave-slots.ts';

export type MergedSlots = {
  readonly slots: readonly Slot[];
  /** Did the two share a row? If not, a break stands between them. */
  readonly joined: boolean;
  /** Keys of messages whose sender changed or recalled them between the two sightings. */
  readonly changed: readonly string[];
};

type Slots = readonly NamedSlot[];

/** Windows come from the end of what is known: this much of it is looked at before all of it is. */
const NEAR = 256;

/** Rows that would lie on each other and are not the same: equal messages of different days can look like a seam. */
function contradictions(known: Slots, window: Slots, pairs: readonly Pair[]): number {
  const ends: readonly Pair[] = [[-1, -1], ...pairs, [known.length, window.length]];
  return ends.slice(1).reduce((count, [k, w], index) => {
    const [fromK, fromW] = ends[index] ?? [-1, -1];
    const isMessage = ({ slot }: NamedSlot): boolean => slot.is === 'message';
    const hasBreak = known.slice(fromK + 1, k).some(({ slot }) => slot.is === 'break');
    const rows = (slots: Slots, from: number, to: number): number => slots.slice(from + 1, to).filter(isMessage).length;
    return hasBreak ? count : count + Math.min(rows(known, fromK, k), rows(window, fromW, w));
  }, 0);
}

function sharedRows(known: Slots, window: Slots): Pair[] {
  const found = alignSlots(known, window);
  if (found.some(([k]) => isCertain(known[k]?.name ?? ''))) return fillByPlace(known, window, found);
  const pairs = fillByPlace(known, window, found);
  const against = contradictions(known, window, pairs);
  return against > 0 && against >= found.length ? [] : pairs;
}

type Stretch = { readonly from: number; readonly to: number };

/** The ends of what is known, then all of it. */
function stretches(known: number, window: number): Stretch[] {
  const near = NEAR + 2 * window;
  const all = { from: 0, to: known };
  return known <= near * 2 ? [all] : [{ from: 0, to: near }, { from: known - near, to: known }, all];
}

/** Does the window reach beyond a stretch that is not the end of what is known? */
function reachesOut(pairs: readonly Pair[], { from, to }: Stretch, known: number, window: number): boolean {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return false;
  return (from > 0 && first[1] >= first[0]) || (to < known && window - last[1] >= to - from - last[0]);
}

/**
 * Joins an ordered window of rows with those that are known. `side` says where a window goes that shares nothing with
 * them: conversations are read upwards.
 */
export function mergeSlots(
  known: readonly Slot[],
  window: readonly Slot[],
  side: 'above' | 'below' = 'above',
): MergedSlots {
  if (known.length === 0 || window.length === 0)
    return { slots: known.length === 0 ? window : known, joined: true, changed: [] };
  const seen = named(window);
  for (const stretch of stretches(known.length, window.length)) {
    const part = named(known.slice(stretch.from, stretch.to));
    const pairs = sharedRows(part, seen);
    if (pairs.length === 0 || reachesOut(pairs, stretch, known.length, window.length)) continue;
    const { slots, changed } = weaveSlots(part, seen, pairs);
    return { slots: [...known.slice(0, stretch.from), ...slots, ...known.slice(stretch.to)], joined: true, changed };
  }
  const parts = side === 'above' ? [window, known] : [known, window];
  return { slots: [...(parts[0] ?? []), { is: 'break' }, ...(parts[1] ?? [])], joined: false, changed: [] };
}
