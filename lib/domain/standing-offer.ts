import { plainCode } from './code-text.ts';
import type { ChangeFinding, CodeFinding, ExpiryDate, Offer } from './detection.schema.ts';
import type { Message } from './message.schema.ts';
import type { Words } from './words.schema.ts';

/** What is promised under which conditions; null where nothing is stated. */
export type Terms = {
  readonly offer: Offer | null;
  readonly minimumOrder: CodeFinding['minimumOrder'];
  readonly expires: string | null;
  readonly expiresOn: ExpiryDate | null;
};

type Placed = {
  readonly start: number;
  readonly end: number;
  readonly reason: Words;
  /** What the person says of a change is kept under this; null for a sighting of the offer itself. */
  readonly changeId: string | null;
  /** The person corrected what was read: these terms are their word, not the page's. */
  readonly typed: boolean;
};
/** An offer as one message words it; `code` is null where it names none. */
export type OfferSaid = Terms & Placed & { readonly code: string | null };
export type ChangeSaid = OfferSaid & Pick<ChangeFinding, 'kind' | 'replaces'>;

/** One message that is not the buyer's, with what it says of offers. */
export type SaidMessage = {
  /** The messages of one chat or mail thread share this. */
  readonly conversation: string;
  readonly captureId: string;
  readonly key: string;
  readonly sender: string | null;
  /** `in`: the supplier's. Of others it is not clear whose they are. */
  readonly direction: Exclude<Message['direction'], 'out'>;
  readonly time: Message['time'];
  /** Earliest and latest instant at which it can have been said, in milliseconds; -Infinity where nothing is known. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly offers: readonly OfferSaid[];
  readonly changes: readonly ChangeSaid[];
};

/** What one message did to one offer, with what the message itself states of it. */
export type Step = Terms &
  Placed & {
    readonly kind: 'offered' | 'repeated' | 'changed' | 'extended' | 'withdrawn';
    /** The offer it belongs to: `lineKey` of its code. */
    readonly line: string;
    readonly message: SaidMessage;
  };

export type Standing = Omit<Terms, 'offer'> & {
  readonly offer: Offer;
  /** The step that took it back; null while it stands. */
  readonly withdrawn: Step | null;
  readonly expired: boolean;
  /** The step that last changed the terms; null where they are those of the first. */
  readonly changed: Step | null;
};

/** The line of the offers that name no code. */
export const NAMELESS = '';
export const lineKey = (code: string | null): string => (code === null ? NAMELESS : plainCode(code));

const NO_OFFER: Offer = { kind: 'none', value: null, currency: null };
/** A day begins at UTC+14 and ends at UTC-12: only then is it over everywhere. */
const DAY_IS_OVER = 36 * 3_600_000;

const isOver = (on: ExpiryDate | null, instant: number | null): boolean =>
  on !== null && instant !== null && instant >= Date.parse(on.date) + DAY_IS_OVER;

/** Terms that a message leaves out stay as they were; a new expiry replaces an old one, words and date together. */
export function onto(before: Terms, stated: Terms): Terms {
  // A person may give the day where the message has no words for it.
  const { expires, expiresOn } = stated.expires === null && stated.expiresOn === null ? before : stated;
  return {
    offer: stated.offer ?? before.offer,
    minimumOrder: stated.minimumOrder ?? before.minimumOrder,
    expires,
    expiresOn,
  };
}

export const standingFirst = (step: Step): Standing => ({
  ...onto({ offer: NO_OFFER, minimumOrder: null, expires: null, expiresOn: null }, step),
  offer: step.offer ?? NO_OFFER,
  withdrawn: step.kind === 'withdrawn' && step.message.direction === 'in' ? step : null,
  expired: false,
  changed: null,
});

export function standingNext(before: Standing, step: Step): Standing {
  // Whoever it was that wrote it: what may be the buyer's own words changes nothing.
  if (step.message.direction !== 'in') return before;
  if (step.kind === 'withdrawn') return { ...before, withdrawn: step };
  // A code that is only named again after it was withdrawn is not offered anew.
  if (step.kind === 'repeated') return before;
  const terms = onto(before, step);
  const changed = step.kind === 'offered' ? null : step;
  return { ...before, ...terms, offer: terms.offer ?? NO_OFFER, withdrawn: null, changed };
}

/** What was promised at an instant (milliseconds), by the steps surely said until then; null: by all. Null before the first. */
export function standingAt(steps: readonly Step[], instant: number | null): Standing | null {
  const until = instant === null ? steps : steps.filter(({ message }) => message.to <= instant);
  const [opening, ...rest] = until;
  if (opening === undefined) return null;
  const standing = rest.reduce(standingNext, standingFirst(opening));
  return { ...standing, expired: isOver(standing.expiresOn, instant) };
}

/** The steps of one code, of the offers without one for null. */
export const stepsOf = (steps: readonly Step[], code: string | null): readonly Step[] =>
  steps.filter(({ line }) => line === lineKey(code));
