import { plainCode, typedCode } from '../code-text.ts';
import type { CodeFinding, OfferFinding } from '../detection.schema.ts';
import type { Findings, Verdict } from '../findings.schema.ts';
import { offerSpots, sightingId } from '../findings.ts';
import type { Message } from '../message.schema.ts';
import type { Words } from '../words.schema.ts';
import type { Corrected, Terms } from './checklist.schema.ts';
import { corrected } from './corrected.ts';
import { isOrdering, type Shot } from './shots.ts';

/** One code, or one offer without a code, in one place of one capture. */
export type Sighting = Readonly<Terms> & {
  readonly id: string;
  readonly shot: Shot;
  /** Key of the message, `text` or `console`. */
  readonly place: string;
  /** Names the message across captures: the same message in many captures is one message. */
  readonly said: string;
  /** Names it within that message. */
  readonly spot: string;
  readonly start: number;
  readonly end: number;
  /** The words in which it stands. */
  readonly text: string;
  readonly sender: string | null;
  readonly direction: Message['direction'];
  readonly time: Message['time'];
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: Words;
  readonly verdict: Verdict['verdict'];
  /** Where the person corrected it; null otherwise. */
  readonly corrected: Corrected | null;
};

type Draft = Omit<Sighting, 'verdict' | 'corrected'>;
type Origin = Pick<Draft, 'shot' | 'place' | 'said' | 'text' | 'sender' | 'direction' | 'time'>;

type Named = { readonly code: string | null; readonly spot: string };

function draft(origin: Origin, named: Named, found: CodeFinding | OfferFinding): Draft {
  const { offer, minimumOrder, expires, expiresOn, start, end, confidence, reason } = found;
  const id = sightingId(origin.shot.id, origin.place, named.spot);
  return { ...origin, ...named, id, offer, minimumOrder, expires, expiresOn, start, end, confidence, reason };
}
const codeDraft = (origin: Origin, found: CodeFinding): Draft =>
  draft(origin, { code: typedCode(found), spot: `${found.start}` }, found);

function offerDrafts(origin: Origin, offers: readonly OfferFinding[]): Draft[] {
  const spots = offerSpots(offers);
  return offers.map((found, index) => draft(origin, { code: null, spot: spots[index] ?? '' }, found));
}

/** A composite key ends in a running number of its capture; what it is made of names the message across captures. */
export function saidOf(shot: Shot, message: Findings['messages'][number]['message']): string {
  const { key, keyKind, sender, time, text } = message;
  const own = keyKind === 'site' ? key : JSON.stringify([sender, time?.written ?? null, text]);
  return `${shot.reading.platform}|${keyKind}|${own}`;
}

function ofMessages(shot: Shot): Draft[] {
  return shot.findings.messages.flatMap(({ message, detection }) => {
    const { key, sender, senderAddress, direction, time, text } = message;
    const said = saidOf(shot, message);
    const origin: Origin = { shot, place: key, said, text, sender: sender ?? senderAddress, direction, time };
    return [...detection.codes.map((code) => codeDraft(origin, code)), ...offerDrafts(origin, detection.offers)];
  });
}

const NOBODY = { sender: null, direction: 'unknown', time: null } as const;

function ofText(shot: Shot): Draft[] {
  const quotes = new Map(shot.findings.textQuotes?.map(({ start, quote }) => [start, quote]));
  return shot.findings.text.codes.map((code) => {
    const text = quotes.get(code.start) ?? code.code;
    return codeDraft({ ...NOBODY, shot, place: 'text', said: `text|${shot.url}`, text }, code);
  });
}

const ofConsole = (shot: Shot): Draft[] =>
  shot.findings.console.flatMap(({ text, detection }) =>
    detection.codes.map((code) =>
      codeDraft({ ...NOBODY, shot, place: 'console', said: `console|${shot.id}|${text}`, text }, code),
    ),
  );

const sameThing = ({ said, code, spot }: Draft): string => `${said}|${code === null ? spot : plainCode(code)}`;

const judged = (read: Draft, verdict: Verdict | undefined): Sighting =>
  verdict?.verdict === 'corrected'
    ? { ...read, ...corrected(read, verdict) }
    : { ...read, verdict: verdict?.verdict ?? 'open', corrected: null };

/** What the person said of a message's code or offer in one capture holds for the same message in every other. */
function judge(drafts: readonly Draft[], shots: readonly Shot[]): Sighting[] {
  const spoken = new Map(shots.flatMap(({ verdicts }) => verdicts.map((verdict) => [verdict.sighting, verdict])));
  const last = new Map<string, Verdict>();
  for (const draft of drafts) {
    const verdict = spoken.get(draft.id);
    const before = last.get(sameThing(draft));
    if (verdict !== undefined && (before === undefined || before.at < verdict.at)) last.set(sameThing(draft), verdict);
  }
  return drafts.map((draft) => judged(draft, last.get(sameThing(draft))));
}

/** Everything that was found in these captures: in the order of their time, and of the page within each. */
export const sightingsOf = (shots: readonly Shot[]): readonly Sighting[] =>
  judge(
    shots.flatMap((shot) => [...ofMessages(shot), ...ofText(shot), ...ofConsole(shot)]),
    shots,
  );

/** Can these words be the supplier's? What the buyer wrote, dismissed or typed into a cart cannot. */
export const isPromise = ({ shot, place, direction, verdict }: Sighting): boolean =>
  place !== 'console' && direction !== 'out' && verdict !== 'dismissed' && !isOrdering(shot);
