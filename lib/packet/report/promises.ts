import type { OfferSummary, Summary } from '../../domain/checklist/checklist.schema.ts';
import type { Offer } from '../../domain/detection.schema.ts';
import type { Message } from '../../domain/message.schema.ts';
import { type Case, numberOf } from '../case.ts';
import type { Correcting } from './corrected-text.ts';

/** Words in which something was promised, as the page shows them. */
export type Quote = {
  readonly text: string;
  readonly sender: string | null;
  readonly direction: Message['direction'];
  /** Time of the message as the page shows it; null when none. */
  readonly time: Message['time'];
};

/** One promise: a code with its benefit, or a benefit without a code (`code` null). */
export type Promised = {
  readonly code: string | null;
  readonly offer: Offer;
  readonly exhibits: readonly string[];
  readonly quotes: readonly (Quote & { readonly exhibits: readonly string[] })[];
  /** Where the person corrected what was read. */
  readonly corrections: readonly Correcting[];
};

/** Codes first, then offers without one. What the buyer wrote, dismissed or only the console holds is no promise. */
export function promises(told: Case): readonly Promised[] {
  const { codes, offers = [] } = told.assessment;
  return [...codes, ...byBenefit(offers)].flatMap((one) => promised(one, told));
}

/** One benefit under several conditions is told once, with all its words. */
function byBenefit(offers: readonly OfferSummary[]): readonly OfferSummary[] {
  return [...Map.groupBy(offers, ({ offer }) => JSON.stringify(offer)).values()].flatMap((same) =>
    same.slice(0, 1).map((first) => ({ ...first, sightings: same.flatMap(({ sightings }) => sightings) })),
  );
}

type Said = Quote & { readonly exhibit: string | null };

function promised({ code, offer, verdict: all, sightings }: Summary, told: Case): readonly Promised[] {
  const said = sightings.filter(
    // An older assessment has one word for all of them.
    ({ direction, place, verdict = all }) => direction !== 'out' && place !== 'console' && verdict !== 'dismissed',
  );
  // The page around a message repeats its code without sender or time.
  const messages = said.filter(({ place }) => place !== 'text');
  const best = messages.length > 0 ? messages : said;
  const quotes = best.map(({ quote: text, sender, direction, captureId, place }) => {
    const found = told.findings.get(captureId)?.messages.find(({ message }) => message.key === place);
    return { text, sender, direction, time: found?.message.time ?? null, exhibit: numberOf(told, captureId) };
  });
  const corrections = best.flatMap(({ corrected, captureId }) => {
    const exhibit = numberOf(told, captureId);
    return corrected ? [{ corrected, exhibits: exhibit === null ? [] : [exhibit] }] : [];
  });
  return quotes.length === 0 ? [] : [{ ...promise(code, offer, quotes), corrections }];
}

/** Equal words of one sender and time are one message, however many captures show it. */
function promise(code: string | null, offer: Offer, said: readonly Said[]): Promised {
  const same = Map.groupBy(said, ({ text, sender, time }) => JSON.stringify([text, sender, time?.written]));
  const quotes = [...same.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, exhibits: numbers(group) }];
  });
  return { code, offer, exhibits: numbers(said), quotes, corrections: [] };
}

const numbers = (said: readonly Said[]): readonly string[] =>
  [...new Set(said.flatMap(({ exhibit }) => exhibit ?? []))].sort();
