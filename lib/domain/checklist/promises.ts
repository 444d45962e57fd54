import type { Deal } from '../deal.schema.ts';
import type { Words } from '../words.schema.ts';
import { byTime, whyWeak } from './shots.ts';
import type { Sighting } from './sightings.ts';

/** A sighting that can be the supplier's promise, with what it lacks to prove the offer by itself. */
export type PromiseSeen = Sighting & {
  readonly lacks: readonly Words[];
  /** Why it did not stand when it counted: withdrawn, expired; null where it stood. */
  readonly fallen: Words | null;
};

const HOUR = 3_600_000;
/** Longer than this, and not even the day is known (all zones of one date together span 50 hours). */
const ONE_DAY = 50 * HOUR;

function ofTime({ time }: Sighting): Words[] {
  if (time === null || time.from === null || time.to === null) return [{ key: 'checklist.offer.no-time' }];
  const span = Date.parse(time.to) - Date.parse(time.from);
  return span > ONE_DAY ? [{ key: 'checklist.offer.time-ambiguous', params: { written: time.written } }] : [];
}

function ofSender({ direction, place }: Sighting): Words[] {
  if (place === 'text') return [{ key: 'checklist.offer.not-a-message' }];
  if (direction === 'unknown') return [{ key: 'checklist.offer.direction-unknown' }];
  return direction === 'conflict' ? [{ key: 'checklist.offer.direction-conflict' }] : [];
}

function ofContent({ code, offer }: Sighting, kind: Deal['kind']): Words[] {
  // A custom order gets a line price, not a code (DESIGN.md section 5).
  if (code === null) return kind === 'custom' ? [] : [{ key: 'checklist.offer.no-code' }];
  return offer.kind === 'none' ? [{ key: 'checklist.offer.no-benefit', params: { code } }] : [];
}

/** What a person typed never proves more than a part (DESIGN.md section 4). */
const ofPerson = ({ corrected }: Sighting): Words[] =>
  corrected === null ? [] : [{ key: 'checklist.shared.corrected' }];

/** What this sighting lacks to prove the offer; empty when it does. */
export const lacksOf = (sighting: Sighting, { kind }: Pick<Deal, 'kind'>): readonly Words[] => [
  ...(sighting.shot.sound ? [] : whyWeak(sighting.shot)),
  ...ofSender(sighting),
  ...ofTime(sighting),
  ...ofContent(sighting, kind),
  ...ofPerson(sighting),
  ...(sighting.shot.reading.platform === 'unknown' ? [{ key: 'checklist.offer.platform-unknown' }] : []),
];

/** What stood first; of that the one that proves most; of equals the earliest. */
export const byWorth = (a: PromiseSeen, b: PromiseSeen): number =>
  Number(a.fallen !== null) - Number(b.fallen !== null) ||
  a.lacks.length - b.lacks.length ||
  byTime(a.shot, b.shot) ||
  a.start - b.start ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
