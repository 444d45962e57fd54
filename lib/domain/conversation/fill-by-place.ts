import { fits, isSame, type NamedSlot, type Pair } from './named-slots.ts';
import { isCertain } from './slot-name.ts';

type Slots = readonly NamedSlot[];
type FitAt = (pair: Pair) => boolean;

/** A row that has its id in both lists is nobody else's, wherever the page has moved it to. */
function fitting(known: Slots, window: Slots): FitAt {
  const inKnown = new Set(known.map(({ name }) => name));
  const inBoth = new Set(window.flatMap(({ name }) => (isCertain(name) && inKnown.has(name) ? [name] : [])));
  return ([k, w]) => {
    const [a, b] = [known[k], window[w]];
    if (a === undefined || b === undefined || !fits(a, b)) return false;
    return isSame(a, b) || !(inBoth.has(a.name) || inBoth.has(b.name));
  };
}

/** Both sides agreed: rows without a name are told by their place when no row came or went. */
function enclosed(fitAt: FitAt, above: Pair, below: Pair): Pair[] {
  const rows = below[0] - above[0] - 1;
  if (rows <= 0 || rows !== below[1] - above[1] - 1) return [];
  const pairs = Array.from({ length: rows }, (_, row): Pair => [above[0] + 1 + row, above[1] + 1 + row]);
  return pairs.every(fitAt) ? pairs : [];
}

function onwards(fitAt: FitAt, [k, w]: Pair, step: 1 | -1): Pair[] {
  const pairs: Pair[] = [];
  for (let row: number = step; fitAt([k + row, w + row]); row += step) pairs.push([k + row, w + row]);
  return step === 1 ? pairs : pairs.reverse();
}

/** Adds the rows that have no name in common and stand at the same place: drawn later, or written anew. */
export function fillByPlace(known: Slots, window: Slots, pairs: readonly Pair[]): Pair[] {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const fitAt = fitting(known, window);
  const filled = pairs.flatMap((pair, index) => {
    const next = pairs[index + 1];
    return next === undefined ? [pair] : [pair, ...enclosed(fitAt, pair, next)];
  });
  return [...onwards(fitAt, first, -1), ...filled, ...onwards(fitAt, last, 1)];
}
