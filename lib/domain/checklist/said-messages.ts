import type { ChangeFinding, Offer } from '../detection.schema.ts';
import type { Findings } from '../findings.schema.ts';
import { changeId } from '../findings.ts';
import { type ChangeSaid, lineKey, type OfferSaid, type SaidMessage } from '../standing-offer.ts';
import type { Terms } from './checklist.schema.ts';
import type { Shot } from './shots.ts';
import { isPromise, type Sighting, saidOf } from './sightings.ts';

type Found = Findings['messages'][number];
type Seen = { readonly shot: Shot; readonly found: Found; readonly said: string; readonly at: number };

/** All zones of one date together span 50 hours: beyond that not even the day is known. */
const ONE_DAY = 50 * 3_600_000;

/** The instants that a message's time can mean; a time that leaves several days open says nothing. */
function claimed({ message: { time } }: Found): { readonly from: number; readonly to: number } {
  if (time === null || time.from === null || time.to === null) return { from: -Infinity, to: Infinity };
  const [from, to] = [Date.parse(time.from), Date.parse(time.to)];
  return to - from > ONE_DAY ? { from: -Infinity, to: Infinity } : { from, to };
}

/** As they stand in the conversation: within what its time allows, a message is no earlier than the one before it. */
function seenIn(shot: Shot): Seen[] {
  let before = -Infinity;
  return shot.findings.messages.map((found) => {
    const { from, to } = claimed(found);
    before = before > from && before <= to ? before : from;
    return { shot, found, said: saidOf(shot, found.message), at: before };
  });
}

type Direction = Found['message']['direction'];

/** Of one message, read in several captures; null where it is the buyer's. */
function directionOf(directions: ReadonlySet<Direction>): SaidMessage['direction'] | null {
  if (directions.has('out')) return directions.has('in') ? 'conflict' : null;
  if (directions.has('in')) return 'in';
  return directions.has('conflict') ? 'conflict' : 'unknown';
}

const stated = (offer: Offer | null): Offer | null => (offer === null || offer.kind === 'none' ? null : offer);
const offerOf = (sighting: Sighting): OfferSaid => ({
  ...sighting,
  offer: stated(sighting.offer),
  changeId: null,
  typed: sighting.corrected !== null,
});
const changeOf = ({ shot, found }: Seen, change: ChangeFinding): ChangeSaid => ({
  ...change,
  offer: stated(change.offer),
  changeId: changeId(shot.id, found.message.key, change),
  typed: false,
});

/** Is it these words that the change speaks of? Without a code only the place and the benefit tell. */
function isOf(change: ChangeSaid, { start, end }: Sighting, { code, offer }: Terms): boolean {
  if (change.code !== null || code !== null) return lineKey(code) === lineKey(change.code);
  const overlaps = start < change.end && change.start < end;
  return overlaps && (change.offer === null || sameBenefit(change.offer, offer));
}
const sameBenefit = (a: Offer, b: Offer): boolean =>
  a.kind === b.kind && a.value === b.value && a.currency === b.currency;

/** Who corrects what was read of a code or an offer corrects the change that the same message makes of it. */
function asCorrected(change: ChangeSaid, sightings: readonly Sighting[]): ChangeSaid {
  const own = sightings.find((one) => one.corrected !== null && isOf(change, one, one.corrected.asRead));
  if (own === undefined) return change;
  if (change.kind === 'withdrawn') return { ...change, code: own.code };
  const { code, offer, minimumOrder, expires, expiresOn } = own;
  return { ...change, code, offer: stated(offer), minimumOrder, expires, expiresOn, typed: true };
}

const conversationOf = ({ reading, url }: Shot): string =>
  `${reading.platform}|${reading.conversation?.key ?? reading.counterparty?.accountId ?? url}`;

/** Of what the person said of one message, in whichever capture, the last counts. */
function isDismissed(seen: readonly Seen[], change: ChangeFinding): boolean {
  const own = seen.flatMap(({ shot, found }) => {
    const id = changeId(shot.id, found.message.key, change);
    return shot.verdicts.filter(({ sighting }) => sighting === id);
  });
  return own.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.verdict === 'dismissed';
}

function messageOf(seen: readonly Seen[], promised: ReadonlyMap<string, readonly Sighting[]>): SaidMessage[] {
  const direction = directionOf(new Set(seen.map(({ found }) => found.message.direction)));
  const [first] = seen;
  if (first === undefined || direction === null) return [];
  const { shot, found } = first;
  const { key, sender, senderAddress, time, text } = found.message;
  const { from, to } = claimed(found);
  // Whatever the page says: what a capture holds was said before it.
  const latest = Math.min(to, shot.ms);
  const own = promised.get(`${shot.id}|${key}`) ?? [];
  const changes = found.detection.changes.filter((change) => !isDismissed(seen, change));
  return [
    {
      conversation: conversationOf(shot),
      captureId: shot.id,
      key,
      sender: sender ?? senderAddress,
      direction,
      time,
      from: Math.min(from, latest),
      to: latest,
      text,
      offers: own.map(offerOf),
      changes: changes.map((change) => asCorrected(changeOf(first, change), own)),
    },
  ];
}

/** Every message that offers or changes something and is not the buyer's, once, in the order in which they were said. */
export function saidMessages(shots: readonly Shot[], sightings: readonly Sighting[]): readonly SaidMessage[] {
  const promised = Map.groupBy(
    sightings.filter((sighting) => sighting.place !== 'text' && isPromise(sighting)),
    ({ shot, place }) => `${shot.id}|${place}`,
  );
  const all = shots.flatMap(seenIn);
  const once = [...Map.groupBy(all, ({ said }) => said).values()];
  // A stable sort: what has the same time stays in the order of the captures and of the conversation.
  const ordered = once.toSorted(([a], [b]) => (a?.at ?? 0) - (b?.at ?? 0) || 0);
  return ordered.flatMap((seen) => messageOf(seen, promised));
}
