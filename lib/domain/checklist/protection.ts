import type { Item } from './checklist.schema.ts';
import type { Evidence } from './evidence.ts';
import { item } from './item.ts';
import { isOrder, whyWeak } from './shots.ts';
import { factOf } from './stage.ts';
import { captureAgain, openOrder } from './steps.ts';

/** The platform's protection is active for the order; what the page said last counts. */
export function protection(evidence: Evidence): Item {
  const { shots, stage } = evidence;
  if (stage === 'talking' || stage === 'quoted')
    return item('protection', 'not-yet', [{ key: 'checklist.protection.no-order' }]);
  const orders = shots.filter(isOrder).toReversed();
  const states = orders.filter((shot) => typeof factOf(shot, 'protection.active') === 'boolean');
  const best = states.find(({ sound }) => sound) ?? states[0];
  if (best === undefined) {
    const key = orders.length === 0 ? 'checklist.protection.order-not-kept' : 'checklist.protection.not-stated';
    return item('protection', 'missing', [{ key }], { shots: orders, next: openOrder(evidence) });
  }
  const all = [best, ...states];
  if (factOf(best, 'protection.active') === false) {
    const reason = { key: 'checklist.protection.off' };
    return item('protection', 'conflict', [reason], { shots: all, next: openOrder(evidence) });
  }
  if (!best.sound) return item('protection', 'partial', whyWeak(best), { shots: all, next: captureAgain(best) });
  return item('protection', 'met', [{ key: 'checklist.protection.on' }], { shots: all });
}
