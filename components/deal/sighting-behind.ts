import type { Summary, Terms } from '../../lib/domain/checklist/checklist.schema.ts';

export type SightingSeen = Summary['sightings'][number];

/** Names a line among its like: an offer without a code by its benefit and its minimum order. */
export const summaryName = ({ code, offer, minimumOrder }: Summary): string =>
  code ??
  [offer.kind, offer.value, offer.currency, minimumOrder?.value, minimumOrder?.unit]
    .filter((part) => part !== null && part !== undefined)
    .join('-');

/** What it promises now. */
export const termsOf = ({ code, offer, minimumOrder, expires, expiresOn }: Summary): Terms => ({
  code,
  offer,
  minimumOrder: minimumOrder ?? null,
  expires,
  expiresOn: expiresOn ?? null,
});

const says = ({ terms }: SightingSeen, { offer }: Summary): boolean =>
  terms !== undefined && terms.offer.kind === offer.kind && terms.offer.value === offer.value;

/** The sighting that a line speaks of: the newest words of the other side that promise the same; none in a console alone. */
export function sightingBehind(summary: Summary): SightingSeen | undefined {
  const said = summary.sightings.filter(({ place }) => place !== 'console');
  const theirs = said.filter(({ direction, place }) => direction !== 'out' && place !== 'text');
  return theirs.findLast((one) => says(one, summary)) ?? theirs.at(-1) ?? said.at(-1);
}

/** Where the person has said something, and where a word about the whole line goes: what only a console shows was never said. */
export function placesOf({ sightings, verdict }: Summary): {
  readonly judged: readonly SightingSeen[];
  readonly said: readonly SightingSeen[];
} {
  const said = sightings.filter(({ place }) => place !== 'console');
  // An older assessment has one word for all of them.
  return { said, judged: said.filter((one) => (one.verdict ?? verdict) !== 'open') };
}
