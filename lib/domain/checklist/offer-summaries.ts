import { type Step, stepsOf } from '../standing-offer.ts';
import type { OfferSummary } from './checklist.schema.ts';
import type { Evidence } from './evidence.ts';
import { isOrdering } from './shots.ts';
import type { Sighting } from './sightings.ts';
import { summaryOf } from './summary.ts';

const benefit = ({ offer }: Pick<Sighting, 'offer'>): string =>
  JSON.stringify([offer.kind, offer.value, offer.currency]);
const terms = (sighting: Sighting): string => JSON.stringify([benefit(sighting), sighting.minimumOrder]);

/**
 * What became of one benefit. All that is offered without a code is one line of steps: of what names no benefit, a
 * withdrawal is one of all before it, anything else speaks of the benefit that was named last.
 */
function ownSteps(steps: readonly Step[], sighting: Sighting): readonly Step[] {
  const own: Step[] = [];
  let named = '';
  for (const step of steps) {
    if (step.offer !== null) named = benefit({ offer: step.offer });
    const isOwn = named === benefit(sighting) || (step.kind === 'withdrawn' && own.length > 0);
    if (isOwn) own.push(step);
  }
  return own;
}

/** Every benefit that was offered without a code, with all messages that offer it. What the buyer wrote is no offer. */
export function offerSummaries({ sightings, steps, asOf }: Evidence): OfferSummary[] {
  const offered = sightings.filter(
    ({ code, direction, shot }) => code === null && direction !== 'out' && !isOrdering(shot),
  );
  const groups = Map.groupBy(offered, terms);
  return [...groups.values()].flatMap((group) => {
    const latest = group.findLast(({ verdict }) => verdict !== 'dismissed') ?? group.at(-1);
    if (latest === undefined) return [];
    const told = { code: null, steps: ownSteps(stepsOf(steps, null), latest), asOf };
    return [{ code: null, ...summaryOf(group, latest, told) }];
  });
}
