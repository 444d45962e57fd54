import { plainCode } from '../code-text.ts';
import type { Deal, Stage } from '../deal.schema.ts';
import type { Attempt } from '../reading.schema.ts';
import { byWorth, lacksOf, type PromiseSeen } from './promises.ts';
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
};

const codelessAfterCodes = (a: PromiseSeen, b: PromiseSeen): number =>
  Number(a.code === null) - Number(b.code === null) || byWorth(a, b);

export function evidenceOf(deal: Deal, captures: readonly AssessedCapture[]): Evidence {
  const shots = shotsOf(captures);
  const sightings = sightingsOf(shots);
  const promises = sightings
    .filter(isPromise)
    .map((sighting) => ({ ...sighting, lacks: lacksOf(sighting, deal) }))
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
  };
}

/** The promises of one code, the one that proves most first. */
export const promisesOf = ({ promises }: Evidence, code: string | null): readonly PromiseSeen[] =>
  code === null
    ? []
    : promises.filter((promise) => promise.code !== null && plainCode(promise.code) === plainCode(code));
