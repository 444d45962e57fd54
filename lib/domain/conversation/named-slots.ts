import type { Slot } from '../harvest.schema.ts';
import { isNamed, NAMELESS, nameOf } from './slot-name.ts';

/** A slot with the name that is looked for again and again. */
export type NamedSlot = { readonly slot: Slot; readonly name: string };

export const named = (slots: readonly Slot[]): NamedSlot[] => slots.map((slot) => ({ slot, name: nameOf(slot) }));

/** Index in what is known, index in the window: the two are one row. */
export type Pair = readonly [known: number, window: number];

export const isSame = (a: NamedSlot, b: NamedSlot): boolean => a.name === b.name && isNamed(a.name);

/** A text that changed takes its made key along: sender and time stay. Two ids of the site are two messages. */
function isRewritten(a: NamedSlot, b: NamedSlot): boolean {
  if (a.slot.is !== 'message' || b.slot.is !== 'message') return false;
  const [one, other] = [a.slot.message, b.slot.message];
  if (one.keyKind === 'site' && other.keyKind === 'site') return false;
  return one.sender === other.sender && one.time !== null && one.time.written === other.time?.written;
}

/** Can two slots at one place be the same row? */
export function fits(a: NamedSlot, b: NamedSlot): boolean {
  if (a.slot.is === 'break' || b.slot.is === 'break') return false;
  return isSame(a, b) || a.name === NAMELESS || b.name === NAMELESS || isRewritten(a, b);
}
