import type { Slot } from '../harvest.schema.ts';
import { withoutNumber } from './slot-name.ts';

/** Numbers equal messages through the whole conversation, the oldest first, as one reading of all of it would. */
export function withFinalKeys(slots: readonly Slot[]): Slot[] {
  const used = new Map<string, number>();
  return slots.map((slot) => {
    if (slot.is !== 'message' || slot.message.keyKind === 'site') return slot;
    const name = withoutNumber(slot.message.key);
    const number = (used.get(name) ?? 0) + 1;
    used.set(name, number);
    return { is: 'message', message: { ...slot.message, key: `${name}-${number}` } };
  });
}
