import type { Pair } from './named-slots.ts';

/** How many of the ends are below this value; the ends rise. */
function countBelow(ends: readonly Pair[], value: number): number {
  let [from, to] = [0, ends.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ends[middle]?.[0] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Of pairs in the order of the window the most that keep the order of what is known, too. */
export function longestRise(pairs: readonly Pair[]): Pair[] {
  const ends: Pair[] = [];
  const before = new Map<Pair, Pair | undefined>();
  for (const pair of pairs) {
    const length = countBelow(ends, pair[0]);
    before.set(pair, ends[length - 1]);
    ends[length] = pair;
  }
  const rise: Pair[] = [];
  for (let pair = ends.at(-1); pair !== undefined; pair = before.get(pair)) rise.push(pair);
  return rise.reverse();
}
