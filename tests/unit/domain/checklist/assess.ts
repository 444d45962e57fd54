import { type AssessedCapture, assessDeal } from '../../../../lib/domain/checklist/assess.ts';
import type { Assessment, Item, ItemId } from '../../../../lib/domain/checklist/checklist.schema.ts';
import type { Deal } from '../../../../lib/domain/deal.schema.ts';
import { clock, makeDeal } from '../../../support/make-capture.ts';

export const assess = (captures: readonly AssessedCapture[], deal: Partial<Deal> = {}): Assessment =>
  assessDeal({ deal: makeDeal(deal), captures, now: clock('20 08:00') });

/** One line of the checklist of these captures. */
export function lineOf(id: ItemId, captures: readonly AssessedCapture[], deal: Partial<Deal> = {}): Item {
  const found = assess(captures, deal).items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`the checklist has no ${id}`);
  return found;
}

/** State and reasons of a line in one text: `met kept`, `partial no-time direction-unknown`. */
export function verdictOf(id: ItemId, captures: readonly AssessedCapture[], deal: Partial<Deal> = {}): string {
  const { state, reasons } = lineOf(id, captures, deal);
  return [state, ...reasons.map(({ key }) => key.split('.').at(-1))].join(' ');
}
