import type { Slot } from '../harvest.schema.ts';
import { mergeSlot } from './merge-slot.ts';
import type { NamedSlot, Pair } from './named-slots.ts';
import { isCertain } from './slot-name.ts';
import { type Agreed, weaveStretch } from './weave-stretch.ts';

type Slots = readonly NamedSlot[];
/** Stands where a moved row was taken out: the rows around it do not follow on each other. */
const BREAK: Slot = { is: 'break' };

type Woven = { readonly slots: Slot[]; readonly changed: string[] };

/** A row that the page has moved keeps the place where it was seen first, and stands there once. */
function withMoved(
  known: Slots,
  window: Slots,
  pairs: readonly Pair[],
): { moved: Map<number, Slot>; left: Set<number> } {
  const paired = new Set(pairs.map(([, w]) => w));
  const places = new Map(known.map(({ name }, index) => [name, index]));
  const moved = new Map<number, Slot>();
  const left = new Set<number>();
  for (const [index, { name, slot }] of window.entries()) {
    const place = places.get(name);
    if (place === undefined || paired.has(index) || !isCertain(name)) continue;
    moved.set(place, slot);
    left.add(index);
  }
  return { moved, left };
}

/** Two lists as one: paired rows are merged, the others put between them. */
export function weaveSlots(known: Slots, window: Slots, pairs: readonly Pair[]): Woven {
  const { moved, left } = withMoved(known, window, pairs);
  const changed: string[] = [];
  const merged = (earlier: Slot, later: Slot): Slot => {
    const { slot, changed: key } = mergeSlot(earlier, later);
    if (key !== null) changed.push(key);
    return slot;
  };
  const ofKnown = (from: number, to: number): Slot[] =>
    known.slice(from, to).map(({ slot }, index) => {
      const later = moved.get(from + index);
      return later === undefined ? slot : merged(slot, later);
    });
  const ofWindow = (from: number, to: number): Slot[] =>
    window.slice(from, to).flatMap(({ slot }, index) => (left.has(from + index) ? [BREAK] : [slot]));
  const slots: Slot[] = [];
  let [fromK, fromW]: Pair = [0, 0];
  for (const [index, [k, w]] of pairs.entries()) {
    const agreed: Agreed = index === 0 ? 'below' : 'both';
    slots.push(...weaveStretch(ofKnown(fromK, k), ofWindow(fromW, w), agreed));
    const [earlier, later] = [known[k], window[w]];
    if (earlier !== undefined && later !== undefined) slots.push(merged(earlier.slot, later.slot));
    [fromK, fromW] = [k + 1, w + 1];
  }
  slots.push(...weaveStretch(ofKnown(fromK, known.length), ofWindow(fromW, window.length), 'above'));
  return { slots: slots.filter((slot, index) => slot.is !== 'break' || slots[index - 1]?.is !== 'break'), changed };
}
