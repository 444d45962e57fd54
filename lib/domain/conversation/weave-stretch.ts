import type { Slot } from '../harvest.schema.ts';

type Slots = readonly Slot[];

/** Which ends of a stretch are agreed places. */
export type Agreed = 'above' | 'below' | 'both';

const BREAK: Slot = { is: 'break' };
const isBreak = ({ is }: Slot): boolean => is === 'break';
const isHole = ({ is }: Slot): boolean => is === 'hole';

/** A stretch cut at its breaks: what hangs on the place above, what hangs on the one below, and what hangs on neither. */
function cut(slots: Slots, agreed: Agreed): { above: Slots; loose: Slots; below: Slots } {
  const first = slots.findIndex(isBreak);
  if (first < 0)
    return agreed === 'below' ? { above: [], loose: [], below: slots } : { above: slots, loose: [], below: [] };
  const last = slots.findLastIndex(isBreak);
  const above = agreed === 'below' ? -1 : first;
  const below = agreed === 'above' ? slots.length : last;
  return {
    above: slots.slice(0, Math.max(0, above)),
    loose: slots
      .slice(above + 1, below)
      .filter((slot, index, all) => !isBreak(slot) || (index > 0 && index < all.length - 1)),
    below: slots.slice(below + 1),
  };
}

const joined = (parts: readonly Slots[]): Slot[] => {
  const some = parts.filter(({ length }) => length > 0);
  return some.flatMap((part, index) => (index === 0 ? part : [BREAK, ...part]));
};

/** Both lists saw this stretch from end to end. A hole that only one of them has was a row without a message. */
function seenWhole(known: Slots, window: Slots): Slot[] {
  if (known.some(isHole) && window.some(isHole)) return [...known, ...window];
  return [...known, ...window].filter((slot) => !isHole(slot));
}

/** The rows of two lists between agreed places, of which none is the same. Where one saw no break, there is none. */
export function weaveStretch(known: Slots, window: Slots, agreed: Agreed): Slot[] {
  const [k, w] = [cut(known, agreed), cut(window, agreed)];
  if (agreed !== 'both') {
    const [above, below] = [
      [...k.above, ...w.above],
      [...k.below, ...w.below],
    ];
    return joined([above, k.loose, w.loose, below]);
  }
  const [brokenK, brokenW] = [known.some(isBreak), window.some(isBreak)];
  if (brokenK && brokenW) {
    const ends = [
      [...k.above, ...w.above],
      [...w.below, ...k.below],
    ] as const;
    const loose = [k.loose, w.loose].filter(({ length }) => length > 0);
    return [...ends[0], BREAK, ...loose.flatMap((part) => [...part, BREAK]), ...ends[1]];
  }
  const unbroken = (slots: Slots): Slots => slots.filter((slot) => !isBreak(slot));
  if (brokenK) return [...k.above, ...unbroken(k.loose), ...window, ...k.below];
  if (brokenW) return [...w.above, ...known, ...unbroken(w.loose), ...w.below];
  return seenWhole(known, window);
}
