import type { Words } from '../words.schema.ts';
import type { Item, ItemId, ItemState, Step } from './checklist.schema.ts';
import type { Shot } from './shots.ts';

type Rest = { readonly next?: Step | null; readonly shots?: readonly Shot[] };

/** One line of the checklist. */
export const item = (id: ItemId, state: ItemState, reasons: readonly Words[], rest: Rest = {}): Item => ({
  id,
  state,
  reasons: [...reasons],
  next: rest.next ?? null,
  captures: [...new Set((rest.shots ?? []).map((shot) => shot.id))],
});
