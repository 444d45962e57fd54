import { isSame, type NamedSlot, type Pair } from './named-slots.ts';

/** Beyond this the table costs more than it is worth: such stretches share nothing but equal messages. */
const LARGEST_TABLE = 40_000;

/** Longest common subsequence of two short stretches, for equal messages that nothing else tells apart. */
export function commonOrder(known: readonly NamedSlot[], window: readonly NamedSlot[]): Pair[] {
  const width = window.length + 1;
  if ((known.length + 1) * width > LARGEST_TABLE) return [];
  const length = new Uint32Array((known.length + 1) * width);
  const at = (k: number, w: number): number => length[k * width + w] ?? 0;
  const same = (k: number, w: number): boolean => {
    const [a, b] = [known[k], window[w]];
    return a !== undefined && b !== undefined && isSame(a, b);
  };
  for (let k = known.length - 1; k >= 0; k--) {
    for (let w = window.length - 1; w >= 0; w--) {
      length[k * width + w] = same(k, w) ? at(k + 1, w + 1) + 1 : Math.max(at(k + 1, w), at(k, w + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let k = 0, w = 0; k < known.length && w < window.length; ) {
    if (same(k, w)) pairs.push([k++, w++]);
    else if (at(k + 1, w) >= at(k, w + 1)) k++;
    else w++;
  }
  return pairs;
}
