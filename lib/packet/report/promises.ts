import type { Offer } from '../../domain/detection.schema.ts';
import type { Message } from '../../domain/message.schema.ts';
import { quoteAround } from '../../domain/quote-around.ts';
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
export const promises = (told: Case): readonly Promised[] => [...withCode(told), ...withoutCode(told)];

type Said = Quote & { readonly exhibit: string | null };

function withCode(told: Case): readonly Promised[] {
  return told.assessment.codes
    .filter(({ verdict }) => verdict !== 'dismissed')
    .flatMap(({ code, offer, sightings }) => {
      const said = sightings.filter(({ direction, place }) => direction !== 'out' && place !== 'console');
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
    });
}

function withoutCode(told: Case): readonly Promised[] {
  const said = told.exhibits.flatMap(({ number, row }) =>
    (told.findings.get(row.id)?.messages ?? []).flatMap(({ message, detection }) => {
      const [offer] = detection.offers;
      if (offer === undefined || detection.codes.length > 0 || message.direction === 'out') return [];
      const { text, sender, direction, time } = message;
      const quote = { text: quoteAround(text, offer.start, offer.end), sender, direction, time };
      return [{ offer: offer.offer, quote: { ...quote, exhibit: number } }];
    }),
  );
  const same = Map.groupBy(said, ({ offer }) => JSON.stringify(offer));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          promise(
            null,
            first.offer,
            group.map(({ quote }) => quote),
          ),
        ];
  });
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
