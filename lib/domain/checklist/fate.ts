import { type SaidMessage, type Standing, type Step, standingAt, stepsOf } from '../standing-offer.ts';
import type { Words } from '../words.schema.ts';
import type { Evidence } from './evidence.ts';
import { clockText, saidTime } from './said-time.ts';

/** What had become of an offer when the order was placed. Without an order: now. */
export type Fate =
  | { readonly is: 'standing' }
  /** Its terms are no longer the first ones. */
  | { readonly is: 'changed'; readonly step: Step }
  /** `sure`: by the supplier, and surely before. */
  | { readonly is: 'withdrawn'; readonly step: Step; readonly sure: boolean }
  | { readonly is: 'withdrawn-later'; readonly step: Step }
  /** `on`: the last day, `YYYY-MM-DD`. */
  | { readonly is: 'expired'; readonly on: string };

type Told = Pick<Evidence, 'steps' | 'asOf'>;

/** What stood at the moment that counts; before the first word of it, what it became. */
export function standingOf({ steps, asOf }: Told, code: string | null): Standing | null {
  const own = stepsOf(steps, code);
  return standingAt(own, asOf.from) ?? standingAt(own, null);
}

/** A withdrawal that can have come before, or can be the supplier's, and that nothing after it took back. */
function doubtOf(own: readonly Step[], { asOf }: Told): Step | null {
  const at = own.findLastIndex(({ kind, message }) => kind === 'withdrawn' && message.from <= asOf.to);
  const after = own.slice(at + 1).filter(({ message }) => message.direction === 'in' && message.to <= asOf.from);
  return after.some(({ kind }) => kind !== 'repeated') ? null : (own[at] ?? null);
}

export function fateOf(told: Told, code: string | null): Fate {
  const own = stepsOf(told.steps, code);
  const then = standingOf(told, code);
  const sure = standingAt(own, told.asOf.from)?.withdrawn ?? null;
  if (sure !== null) return { is: 'withdrawn', step: sure, sure: true };
  const doubt = doubtOf(own, told);
  if (doubt !== null) return { is: 'withdrawn', step: doubt, sure: false };
  if (then?.expired && then.expiresOn !== null) return { is: 'expired', on: then.expiresOn.date };
  const later = standingAt(own, null)?.withdrawn ?? null;
  if (later !== null) return { is: 'withdrawn-later', step: later };
  const changed = then?.changed ?? null;
  return changed === null ? { is: 'standing' } : { is: 'changed', step: changed };
}

const whenSaid = ({ time, to }: SaidMessage): string =>
  time === null ? clockText(new Date(to).toISOString()) : saidTime(time);

/** Why an offer that was made does not count as it was made; null where it does. */
export function whyFallen(told: Told, code: string | null): Words | null {
  const fate = fateOf(told, code);
  if (fate.is === 'expired') return { key: 'checklist.offer.expired', params: { on: fate.on } };
  if (fate.is !== 'withdrawn') return null;
  const params = { written: whenSaid(fate.step.message) };
  if (fate.sure) return { key: 'checklist.offer.withdrawn', params };
  return fate.step.message.direction === 'in'
    ? { key: 'checklist.offer.withdrawn-when', params }
    : { key: 'checklist.offer.withdrawn-who', params };
}

/** What to know of an offer that does count. */
export function whatBecame(told: Told, code: string | null): readonly Words[] {
  const fate = fateOf(told, code);
  if (fate.is !== 'changed' && fate.is !== 'withdrawn-later') return [];
  const key = fate.is === 'changed' ? 'checklist.offer.changed' : 'checklist.offer.withdrawn-later';
  return [{ key, params: { written: whenSaid(fate.step.message) } }];
}
