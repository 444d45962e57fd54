import type { Deal, Stage } from '../deal.schema.ts';
import type { FactName } from '../reading.schema.ts';
import { isOrdering, type Shot } from './shots.ts';

export const factOf = ({ reading }: Shot, name: FactName) => reading.facts.find((fact) => fact.name === name)?.value;

/** Words of Alibaba's order pages for an order that is paid (seen 2026-11). */
const SAYS_PAID = /\b(?:paid|to ship|delivering|shipped|delivered|completed)\b/i;
const SAYS_UNPAID = /\b(?:unpaid|not paid|(?:to be|waiting for|awaiting) pa(?:id|yment))\b/i;

function saysPaid(shot: Shot): boolean {
  if (factOf(shot, 'order.paid-at') !== undefined) return true;
  const status = factOf(shot, 'order.status');
  return typeof status === 'string' && SAYS_PAID.test(status) && !SAYS_UNPAID.test(status);
}

/**
 * How far the deal has come, by its captures alone: a stage kept from earlier must not outlive the capture it came
 * from. Only a dispute and the end of a deal are the person's to say.
 */
export function stageOf({ stage }: Pick<Deal, 'stage'>, shots: readonly Shot[], hasPromise: boolean): Stage {
  if (stage === 'disputed' || stage === 'closed') return stage;
  if (shots.some((shot) => isOrdering(shot) && saysPaid(shot))) return 'paid';
  if (shots.some(isOrdering)) return 'ordering';
  return hasPromise ? 'quoted' : 'talking';
}
