import { detect } from '../../lib/detect/detect.ts';
import { type Detection, type Offer, redFlagKindSchema } from '../../lib/domain/detection.schema.ts';
import type { LabelledCode, LabelledMessage } from './labelled-messages.ts';

type Count = { right: number; wrong: number; missed: number };
const count = (): Count => ({ right: 0, wrong: 0, missed: 0 });
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
/** Harmonic mean of precision and recall. */
export const f1 = ({ right, wrong, missed }: Count): number => share(2 * right, 2 * right + wrong + missed);

/** Shares from 0 to 1. */
export type Scores = {
  readonly messages: number;
  readonly codes: Count;
  /** Of the messages without a code, those in which one was found. */
  readonly falseAlarms: number;
  /** Of the codes that were found, those with the right benefit, minimum and expiry. */
  readonly offer: number;
  readonly minimumOrder: number;
  readonly expires: number;
  readonly offers: Count;
  readonly errors: Count;
  readonly redFlags: Count;
};

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Variation_Selector}/gu;
export const plain = (text: string): string =>
  text.replace(INVISIBLE, '').normalize('NFKC').replace(INVISIBLE, '').trim().toLowerCase();

const sameOffer = (a: Offer, b: Offer): boolean =>
  a.kind === b.kind && a.value === b.value && (a.kind === 'percent' || a.value === null || a.currency === b.currency);
const sameMinimum = (a: LabelledCode['minOrder'], b: LabelledCode['minOrder']): boolean =>
  a?.value === b?.value && a?.unit === b?.unit;
function sameExpiry(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return plain(a).includes(plain(b)) || plain(b).includes(plain(a));
}

function compareSets(wanted: readonly string[], got: readonly string[], tally: Count): void {
  const [want, have] = [new Set(wanted.map(plain)), new Set(got.map(plain))];
  for (const one of have) tally[want.has(one) ? 'right' : 'wrong'] += 1;
  for (const one of want) if (!have.has(one)) tally.missed += 1;
}

/** The six kinds that the labels know. */
const LABELLED_FLAGS: readonly string[] = redFlagKindSchema.options.filter(
  (kind) => kind !== 'code-from-elsewhere' && kind !== 'aliexpress-code',
);

type Tally = { codes: Count; offers: Count; errors: Count; redFlags: Count; clean: number; alarms: number };
type Terms = { offer: number; minimumOrder: number; expires: number };

function compareCodes(message: LabelledMessage, { codes }: Detection, tally: Tally, terms: Terms): void {
  const got = new Map(codes.map((found) => [plain(found.code), found]));
  if (message.codes.length === 0) {
    tally.clean += 1;
    if (got.size > 0) tally.alarms += 1;
  }
  for (const label of message.codes) {
    const key = [label.code, label.canonical ?? label.code].map(plain).find((one) => got.has(one));
    const found = key === undefined ? undefined : got.get(key);
    if (key === undefined || found === undefined) {
      tally.codes.missed += 1;
      continue;
    }
    got.delete(key);
    tally.codes.right += 1;
    if (sameOffer(label.offer, found.offer)) terms.offer += 1;
    if (sameMinimum(label.minOrder, found.minimumOrder)) terms.minimumOrder += 1;
    if (sameExpiry(label.expires, found.expires)) terms.expires += 1;
  }
  tally.codes.wrong += got.size;
}

function compareOffers(message: LabelledMessage, detection: Detection, tally: Count): void {
  const left = detection.offers.map(({ offer }) => offer);
  for (const label of message.offers) {
    const at = left.findIndex((offer) => sameOffer(label, offer));
    if (at < 0) tally.missed += 1;
    else {
      tally.right += 1;
      left.splice(at, 1);
    }
  }
  tally.wrong += left.length;
}

/** How well the detector reads labelled messages. */
export function scoreDetection(messages: readonly LabelledMessage[]): Scores {
  const tally: Tally = { codes: count(), offers: count(), errors: count(), redFlags: count(), clean: 0, alarms: 0 };
  const terms: Terms = { offer: 0, minimumOrder: 0, expires: 0 };
  for (const message of messages) {
    const detection = detect({ text: message.text, language: message.lang === 'mixed' ? null : message.lang });
    compareCodes(message, detection, tally, terms);
    compareOffers(message, detection, tally.offers);
    compareSets(
      message.errors,
      detection.errors.map(({ errorId }) => errorId),
      tally.errors,
    );
    const flags = detection.redFlags.map(({ kind }) => kind).filter((kind) => LABELLED_FLAGS.includes(kind));
    compareSets(message.redFlags, flags, tally.redFlags);
  }
  const matched = tally.codes.right;
  return {
    messages: messages.length,
    codes: tally.codes,
    falseAlarms: share(tally.alarms, Math.max(1, tally.clean)),
    offer: share(terms.offer, matched),
    minimumOrder: share(terms.minimumOrder, matched),
    expires: share(terms.expires, matched),
    offers: tally.offers,
    errors: tally.errors,
    redFlags: tally.redFlags,
  };
}
