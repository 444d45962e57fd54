import { fits, isSame, type NamedSlot, type Pair } from './named-slots.ts';

/** What two lists share when `known[shift]` lies on `window[0]`; null when rows lie on each other that cannot be one. */
export function overlay(known: readonly NamedSlot[], window: readonly NamedSlot[], shift: number): Pair[] | null {
  const pairs: Pair[] = [];
  const to = Math.min(known.length, window.length + shift);
  for (let k = Math.max(0, shift); k < to; k++) {
    const [a, b] = [known[k], window[k - shift]];
    if (a === undefined || b === undefined || !fits(a, b)) return null;
    if (isSame(a, b)) pairs.push([k, k - shift]);
  }
  return pairs;
}

/** Where equal messages are all that two lists share: the place at which most of them lie on each other, and nothing else does. */
export function bestShift(known: readonly NamedSlot[], window: readonly NamedSlot[]): Pair[] {
  const shared = new Set(known.map(({ name }) => name));
  if (!window.some(({ name }) => shared.has(name))) return [];
  let best: Pair[] = [];
  for (let shift = 1 - window.length; shift < known.length; shift++) {
    const pairs = overlay(known, window, shift);
    if (pairs !== null && pairs.length > best.length) best = pairs;
  }
  return best;
}
