import { plainCode, typedCode } from '../code-text.ts';
import type { CodeFinding, Offer, OfferFinding } from '../detection.schema.ts';
import type { Findings, Verdict } from '../findings.schema.ts';
import { sightingId } from '../findings.ts';
import type { Message } from '../message.schema.ts';
import type { Words } from '../words.schema.ts';
import { isOrdering, type Shot } from './shots.ts';

/** One code, or one offer without a code, in one place of one capture. */
export type Sighting = {
  readonly id: string;
  readonly shot: Shot;
  /** Key of the message, `text` or `console`. */
  readonly place: string;
  /** Names the message across captures: the same message in many captures is one message. */
  readonly said: string;
  /** The code to be typed; null for an offer without a code. */
  readonly code: string | null;
  readonly offer: Offer;
  readonly expires: string | null;
  readonly start: number;
  readonly end: number;
  /** The words in which it stands. */
  readonly text: string;
  readonly sender: string | null;
  readonly direction: Message['direction'];
  readonly time: Message['time'];
  readonly reason: Words;
  readonly verdict: 'open' | Verdict['verdict'];
};

type Draft = Omit<Sighting, 'verdict'>;
type Origin = Pick<Draft, 'shot' | 'place' | 'said' | 'text' | 'sender' | 'direction' | 'time'>;

const codeDraft = (origin: Origin, found: CodeFinding): Draft => {
  const { offer, expires, start, end, reason } = found;
  const id = sightingId(origin.shot.id, origin.place, start);
  return { ...origin, id, code: typedCode(found), offer, expires, start, end, reason };
};
const offerDraft = (origin: Origin, { offer, expires, start, end, reason }: OfferFinding): Draft => {
  const id = sightingId(origin.shot.id, origin.place, start);
  return { ...origin, id, code: null, offer, expires, start, end, reason };
};

/** A composite key ends in a running number of its capture; what it is made of names the message across captures. */
function saidOf(shot: Shot, message: Findings['messages'][number]['message']): string {
  const { key, keyKind, sender, time, text } = message;
  const own = keyKind === 'site' ? key : JSON.stringify([sender, time?.written ?? null, text]);
  return `${shot.reading.platform}|${keyKind}|${own}`;
}

function ofMessages(shot: Shot): Draft[] {
  return shot.findings.messages.flatMap(({ message, detection }) => {
    const { key, sender, senderAddress, direction, time, text } = message;
    const said = saidOf(shot, message);
    const origin: Origin = { shot, place: key, said, text, sender: sender ?? senderAddress, direction, time };
    return [
      ...detection.codes.map((code) => codeDraft(origin, code)),
      ...detection.offers.map((offer) => offerDraft(origin, offer)),
    ];
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

const sameThing = ({ said, code, start }: Draft): string => `${said}|${code === null ? start : plainCode(code)}`;

/** What the person said of a message's code in one capture holds for the same message in every other. */
function judge(drafts: readonly Draft[], shots: readonly Shot[]): Sighting[] {
  const spoken = new Map(shots.flatMap(({ verdicts }) => verdicts.map((verdict) => [verdict.sighting, verdict])));
  const last = new Map<string, Verdict>();
  for (const draft of drafts) {
    const verdict = spoken.get(draft.id);
    const before = last.get(sameThing(draft));
    if (verdict !== undefined && (before === undefined || before.at < verdict.at)) last.set(sameThing(draft), verdict);
  }
  return drafts.map((draft) => ({ ...draft, verdict: last.get(sameThing(draft))?.verdict ?? 'open' }));
}

/** Everything that was found in these captures, in the order of their time. */
export const sightingsOf = (shots: readonly Shot[]): readonly Sighting[] =>
  judge(
    shots.flatMap((shot) => [...ofMessages(shot), ...ofText(shot), ...ofConsole(shot)]),
    shots,
  );

/** Can these words be the supplier's? What the buyer wrote, dismissed or typed into a cart cannot. */
export const isPromise = ({ shot, place, direction, verdict }: Sighting): boolean =>
  place !== 'console' && direction !== 'out' && verdict !== 'dismissed' && !isOrdering(shot);
