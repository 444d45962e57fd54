import type { Slot } from '../harvest.schema.ts';
import { mergeMessage } from './merge-message.ts';

/** One row seen twice. What was read stays read; `changed` names the message when its sender changed it. */
export function mergeSlot(earlier: Slot, later: Slot): { slot: Slot; changed: string | null } {
  if (earlier.is === 'message' && later.is === 'message') {
    const { message, changed } = mergeMessage(earlier.message, later.message);
    return { slot: { is: 'message', message }, changed: changed ? message.key : null };
  }
  if (earlier.is === 'message' || later.is === 'break') return { slot: earlier, changed: null };
  if (later.is === 'message' || earlier.is === 'break') return { slot: later, changed: null };
  return { slot: { ...later, key: later.key ?? earlier.key, html: later.html ?? earlier.html }, changed: null };
}
