import type { CodeSummary, Terms } from '../../lib/domain/checklist/checklist.schema.ts';

export type CodeSighting = CodeSummary['sightings'][number];

/** What a code promises now. */
export const termsOf = ({ code, offer, minimumOrder, expires, expiresOn }: CodeSummary): Terms => ({
  code,
  offer,
  minimumOrder: minimumOrder ?? null,
  expires,
  expiresOn: expiresOn ?? null,
});

const says = ({ terms }: CodeSighting, { offer }: CodeSummary): boolean =>
  terms !== undefined && terms.offer.kind === offer.kind && terms.offer.value === offer.value;

/** The sighting that a code's line speaks of: the newest words of the other side that promise the same; none in a console alone. */
export function sightingBehind(code: CodeSummary): CodeSighting | undefined {
  const said = code.sightings.filter(({ place }) => place !== 'console');
  const theirs = said.filter(({ direction, place }) => direction !== 'out' && place !== 'text');
  return theirs.findLast((one) => says(one, code)) ?? theirs.at(-1) ?? said.at(-1);
}

/** Where the person has said something, and where a word about the whole code goes: what only a console shows was never said. */
export function placesOf({ sightings, verdict }: CodeSummary): {
  readonly judged: readonly CodeSighting[];
  readonly said: readonly CodeSighting[];
} {
  const said = sightings.filter(({ place }) => place !== 'console');
  // An older assessment has one word for all of them.
  return { said, judged: said.filter((one) => (one.verdict ?? verdict) !== 'open') };
}
