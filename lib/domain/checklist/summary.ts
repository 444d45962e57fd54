import { quoteAround } from '../quote-around.ts';
import type { Step } from '../standing-offer.ts';
import type { CodeSummary, OfferStep, Summary, Terms } from './checklist.schema.ts';
import { type Fate, fateOf } from './fate.ts';
import { saidTime } from './said-time.ts';
import type { Sighting } from './sightings.ts';

/** The same message in many captures is one message, and its earliest sighting stands for it. */
function onceEach(sightings: readonly Sighting[]): readonly Sighting[] {
  const first = new Map<string, Sighting>();
  for (const sighting of sightings) {
    const key = `${sighting.said}|${sighting.spot}`;
    if (!first.has(key)) first.set(key, sighting);
  }
  return [...first.values()];
}

const termsOf = ({ code, offer, minimumOrder, expires, expiresOn }: Sighting): Terms => ({
  code,
  offer,
  minimumOrder,
  expires,
  expiresOn,
});

const listed = (sighting: Sighting): Summary['sightings'][number] => ({
  id: sighting.id,
  captureId: sighting.shot.id,
  place: sighting.place,
  start: sighting.start,
  end: sighting.end,
  quote: sighting.place === 'text' ? sighting.text : quoteAround(sighting.text, sighting.start, sighting.end),
  sender: sighting.sender,
  direction: sighting.direction,
  written: sighting.time ? saidTime(sighting.time) : null,
  reason: sighting.reason,
  terms: termsOf(sighting),
  confidence: sighting.confidence,
  verdict: sighting.verdict,
  corrected: sighting.corrected,
});

function verdictOf(sightings: readonly Sighting[]): Summary['verdict'] {
  if (sightings.some(({ verdict }) => verdict === 'corrected')) return 'corrected';
  if (sightings.some(({ verdict }) => verdict === 'confirmed')) return 'confirmed';
  return sightings.every(({ verdict }) => verdict === 'dismissed') ? 'dismissed' : 'open';
}

const listedStep = (step: Step): OfferStep => {
  const { kind, message, offer, minimumOrder, expires, expiresOn, start, end, reason, changeId } = step;
  const { captureId, key, sender, direction, time, text, from } = message;
  return {
    kind,
    at: Number.isFinite(from) ? new Date(from).toISOString() : null,
    written: time ? saidTime(time) : null,
    captureId,
    messageKey: key,
    quote: quoteAround(text, start, end),
    offer,
    minimumOrder,
    expires,
    expiresOn,
    by: sender,
    direction,
    reason,
    changeId,
  };
};

const STANDING: Readonly<Record<Fate['is'], Summary['standing']>> = {
  standing: 'stands',
  changed: 'stands',
  'withdrawn-later': 'stands',
  withdrawn: 'withdrawn',
  expired: 'expired',
};

type Told = Parameters<typeof fateOf>[0] & { readonly code: string | null };

function standingIn(told: Told): Summary['standing'] {
  const fate = fateOf(told, told.code);
  return fate.is === 'withdrawn' && !fate.sure ? 'stands' : STANDING[fate.is];
}

type Best = Pick<Terms, 'offer' | 'minimumOrder' | 'expires' | 'expiresOn'>;

/** What all these sightings come to: the terms that count, what became of them by these steps, what the person says. */
export function summaryOf(
  sightings: readonly Sighting[],
  best: Best | undefined,
  told: Told,
): Omit<CodeSummary, 'code'> {
  return {
    offer: best?.offer ?? { kind: 'none', value: null, currency: null },
    expires: best?.expires ?? null,
    minimumOrder: best?.minimumOrder ?? null,
    expiresOn: best?.expiresOn ?? null,
    standing: standingIn(told),
    steps: told.steps.map(listedStep),
    confidence: Math.max(...sightings.map(({ confidence }) => confidence)),
    verdict: verdictOf(sightings.filter(({ place }) => place !== 'console')),
    sightings: onceEach(sightings).map(listed),
  };
}
