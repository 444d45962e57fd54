import { bestShift, overlay } from './best-shift.ts';
import { commonOrder } from './common-order.ts';
import { longestRise } from './longest-rise.ts';
import { isSame, type NamedSlot, type Pair } from './named-slots.ts';
import { isCertain, isNamed } from './slot-name.ts';

type Slots = readonly NamedSlot[];

/** Where each name stands that stands once only. */
function places(slots: Slots): Map<string, number> {
  const once = new Map<string, number>();
  for (const [index, { name }] of slots.entries()) once.set(name, once.has(name) ? -1 : index);
  return once;
}

/** Names that both lists have exactly once, in the order of both. */
function anchors(known: Slots, window: Slots): Pair[] {
  const inKnown = places(known);
  const pairs = [...places(window)].flatMap(([name, w]): Pair[] => {
    const k = inKnown.get(name) ?? -1;
    return k < 0 || w < 0 || !isNamed(name) ? [] : [[k, w]];
  });
  // What a site's own ids agree on is not outvoted by texts that happen to be equal.
  const certain = pairs.filter(([, w]) => isCertain(window[w]?.name ?? ''));
  return longestRise((certain.length > 0 ? certain : pairs).sort((a, b) => a[1] - b[1]));
}

/** From a place where both lists agree, as far as they go on agreeing. */
function alike(known: Slots, window: Slots, at: (offset: number) => Pair): Pair[] {
  const pairs: Pair[] = [];
  for (let offset = 0; ; offset++) {
    const pair = at(offset);
    const [a, b] = [known[pair[0]], window[pair[1]]];
    if (a === undefined || b === undefined || !isSame(a, b)) return pairs;
    pairs.push(pair);
  }
}

/** Row on row beside the agreed places, where that is possible: rows without a name stand between equal ones. */
function straight(known: Slots, window: Slots, above: boolean, below: boolean): Pair[] | null {
  const longer = known.length - window.length;
  if (above && below && longer !== 0) return null;
  return overlay(known, window, below ? longer : 0);
}

/** The slots between two agreed places; `above` and `below` say on which sides there is one. */
function inner(known: Slots, window: Slots, above: boolean, below: boolean): Pair[] {
  if (known.length === 0 || window.length === 0) return [];
  const head = above ? alike(known, window, (offset) => [offset, offset]) : [];
  const [restK, restW] = [known.slice(head.length), window.slice(head.length)];
  const down = (offset: number): Pair => [restK.length - 1 - offset, restW.length - 1 - offset];
  const tail = below ? alike(restK, restW, down).reverse() : [];
  const [midK, midW] = [restK.slice(0, restK.length - tail.length), restW.slice(0, restW.length - tail.length)];
  const middle = straight(midK, midW, above, below) ?? between(midK, midW, anchors(midK, midW));
  return [...head, ...[...middle, ...tail].map(([k, w]): Pair => [k + head.length, w + head.length])];
}

function between(known: Slots, window: Slots, agreed: readonly Pair[]): Pair[] {
  if (agreed.length === 0) return commonOrder(known, window);
  const pairs: Pair[] = [];
  let [fromK, fromW] = [0, 0];
  for (const [k, w] of [...agreed, null].map((pair): Pair => pair ?? [known.length, window.length])) {
    const isEnd = k === known.length;
    const found = inner(known.slice(fromK, k), window.slice(fromW, w), fromK > 0 || fromW > 0, !isEnd);
    for (const [innerK, innerW] of found) pairs.push([innerK + fromK, innerW + fromW]);
    if (!isEnd) pairs.push([k, w]);
    [fromK, fromW] = [k + 1, w + 1];
  }
  return pairs;
}

/** The rows that two ordered lists share, in the order of both: first by names that stand once, then by what stands around them. */
export function alignSlots(known: Slots, window: Slots): Pair[] {
  const agreed = anchors(known, window);
  return agreed.length === 0 ? bestShift(known, window) : between(known, window, agreed);
}
