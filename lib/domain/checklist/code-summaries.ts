import { plainCode } from '../code-text.ts';
import { stepsOf } from '../standing-offer.ts';
import type { CodeSummary } from './checklist.schema.ts';
import { type Evidence, promisesOf } from './evidence.ts';
import { standingOf } from './fate.ts';
import type { Sighting } from './sightings.ts';
import { summaryOf } from './summary.ts';

function summarise(code: string, sightings: readonly Sighting[], evidence: Evidence): CodeSummary {
  const promised = promisesOf(evidence, code);
  const seen = promised.find(({ offer }) => offer.kind !== 'none') ?? promised[0] ?? sightings[0];
  const told = { code, steps: stepsOf(evidence.steps, code), asOf: evidence.asOf };
  return { code, ...summaryOf(sightings, standingOf(evidence, code) ?? seen, told) };
}

/** Every code that was said, with all places where it was seen; a code that stands only in a console was never said. */
export function codeSummaries(evidence: Evidence): CodeSummary[] {
  const groups = Map.groupBy(evidence.sightings, ({ code }) => plainCode(code ?? ''));
  groups.delete('');
  return [...groups.values()].flatMap((sightings) => {
    const said = sightings.find(({ place }) => place !== 'console');
    return said?.code ? [summarise(said.code, sightings, evidence)] : [];
  });
}
