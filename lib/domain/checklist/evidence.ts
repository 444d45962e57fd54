import { plainCode } from '../code-text.ts';
import type { Deal, Stage } from '../deal.schema.ts';
import { offerSteps } from '../offer-steps.ts';
import type { Attempt } from '../reading.schema.ts';
import { lineKey, type Step } from '../standing-offer.ts';
import { whyFallen } from './fate.ts';
import { orderTime } from './order-time.ts';
import { byWorth, lacksOf, type PromiseSeen } from './promises.ts';
import { saidMessages } from './said-messages.ts';
import { type AssessedCapture, isOrdering, type Shot, shotsOf } from './shots.ts';
import { isPromise, type Sighting, sightingsOf } from './sightings.ts';
import { stageOf } from './stage.ts';

/** One try of a code on one kept page. */
export type Tried = { readonly shot: Shot; readonly attempt: Attempt };

/** All that the rules of the checklist look at. Built the same from any order of the captures. */
export type Evidence = {
  readonly deal: Deal;
  readonly stage: Stage;
  readonly shots: readonly Shot[];
  readonly sightings: readonly Sighting[];
  /** Sightings that can be the supplier's promise, the one that proves most first. */
  readonly promises: readonly PromiseSeen[];
  readonly applied: readonly Tried[];
  readonly denied: readonly Tried[];
  /** What became of the offers, message by message. */
  readonly steps: readonly Step[];
  /** The moment that counts for them: when the order was placed, as exactly as its page says; without that: now. */
  readonly asOf: { readonly from: number; readonly to: number };
};

const codelessAfterCodes = (a: PromiseSeen, b: PromiseSeen): number =>
  Number(a.code === null) - Number(b.code === null) || byWorth(a, b);

/** Device clock, ISO 8601 UTC. */
function asOf(shots: readonly Shot[], now: string): Evidence['asOf'] {
  const order = orderTime(shots);
  return typeof order === 'string' ? { from: Date.parse(now), to: Date.parse(now) } : order;
}

const linesOf = (sightings: readonly Sighting[]): ReadonlyMap<string, string | null> =>
  new Map(sightings.map(({ code }) => [lineKey(code), code]));

export function evidenceOf(deal: Deal, captures: readonly AssessedCapture[], now: string): Evidence {
  const shots = shotsOf(captures);
  const sightings = sightingsOf(shots);
  const told = { steps: offerSteps(saidMessages(shots, sightings)), asOf: asOf(shots, now) };
  const fallen = new Map(Array.from(linesOf(sightings), ([line, code]) => [line, whyFallen(told, code)]));
  const promises = sightings
    .filter(isPromise)
    .map((sighting) => ({
      ...sighting,
      lacks: lacksOf(sighting, deal),
      fallen: fallen.get(lineKey(sighting.code)) ?? null,
    }))
    .sort(deal.kind === 'custom' ? byWorth : codelessAfterCodes);
  const tried = shots.filter(isOrdering).flatMap((shot) => shot.reading.attempts.map((attempt) => ({ shot, attempt })));
  return {
    deal,
    stage: stageOf(deal, shots, promises.length > 0),
    shots,
    sightings,
    promises,
    applied: tried.filter(({ attempt }) => attempt.outcome === 'applied'),
    denied: tried.filter(({ attempt }) => attempt.outcome === 'denied'),
    ...told,
  };
}

/** The promises of one code, the one that proves most first. */
export const promisesOf = ({ promises }: Evidence, code: string | null): readonly PromiseSeen[] =>
  code === null
    ? []
    : promises.filter((promise) => promise.code !== null && plainCode(promise.code) === plainCode(code));
