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

const isSome = ({ length }: Slots): boolean => length > 0;

/** Both lists saw this stretch from end to end. A hole that only one of them has was a row without a message. */
function seenWhole(known: Slots, window: Slots): Slot[] {
  if (known.some(isHole) && window.some(isHole)) return [...known, ...window];
  return [...known, ...window].filter((slot) => !isHole(slot));
}

/** Only one side is agreed. What stands behind a break is not known to follow on it, whatever is left on this side. */
function oneSided(known: Slots, window: Slots, agreed: 'above' | 'below'): Slot[] {
  const [k, w] = [cut(known, agreed), cut(window, agreed)];
  const loose = [k.loose, w.loose].filter(isSome);
  return agreed === 'above'
    ? [...k.above, ...w.above, ...loose.flatMap((part) => [BREAK, ...part])]
    : [...loose.flatMap((part) => [...part, BREAK]), ...k.below, ...w.below];
}

/** Rows that stood between two breaks stay apart, also where somebody saw the whole stretch without them. */
const apart = (loose: Slots): Slots => (isSome(loose) ? [BREAK, ...loose, BREAK] : []);

/** The rows of two lists between agreed places, of which none is the same. Where one saw no break, there is none. */
export function weaveStretch(known: Slots, window: Slots, agreed: Agreed): Slot[] {
  if (agreed !== 'both') return oneSided(known, window, agreed);
  const [k, w] = [cut(known, agreed), cut(window, agreed)];
  const [brokenK, brokenW] = [known.some(isBreak), window.some(isBreak)];
  if (brokenK && brokenW) {
    const loose = [k.loose, w.loose].filter(isSome).flatMap((part) => [...part, BREAK]);
    return [...k.above, ...w.above, BREAK, ...loose, ...w.below, ...k.below];
  }
  if (brokenK) return [...k.above, ...apart(k.loose), ...window, ...k.below];
  if (brokenW) return [...w.above, ...apart(w.loose), ...known, ...w.below];
  return seenWhole(known, window);
}
