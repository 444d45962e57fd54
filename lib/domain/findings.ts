import { plainCode, typedCode } from './code-text.ts';
import type { ConsoleJournal } from './console.schema.ts';
import type { ChangeFinding, Detection, OfferFinding, RedFlag } from './detection.schema.ts';
import type { Findings } from './findings.schema.ts';
import type { Message } from './message.schema.ts';
import { withoutMessageLines } from './message-lines.ts';
import { quoteAround } from './quote-around.ts';
import type { Attempt, PageKind } from './reading.schema.ts';

/** `detect` of lib/detect, handed in: the vocabulary may not import it. */
export type Detect = (input: {
  readonly text: string;
  readonly language?: string | null;
  readonly time?: string | null;
}) => Detection;

export type Captured = {
  readonly captureId: string;
  /** Version of the detector that is handed in. */
  readonly detector: number;
  readonly messages: readonly Message[];
  /** The visible text of the page. */
  readonly text: string;
  readonly journal: ConsoleJournal;
  /** Codes tried on this page. */
  readonly attempts: readonly Attempt[];
  readonly kind: PageKind;
  readonly language?: string | null;
};

const nothing: Detection = { codes: [], offers: [], errors: [], redFlags: [], changes: [] };
/** A text that was not read to its end is listed, too: that nothing was found in it says little. */
const isEmpty = ({ unreadFrom = null, ...found }: Detection): boolean =>
  unreadFrom === null && Object.values(found).every(({ length }) => length === 0);

/** All zones of one date together span 50 hours: beyond that not even the day is known. */
const ONE_DAY = 50 * 3_600_000;

/** The middle of what a claimed time can mean: right to the day. */
function instantOf(time: Message['time']): string | null {
  if (time === null || time.from === null || time.to === null) return null;
  const [from, to] = [Date.parse(time.from), Date.parse(time.to)];
  return to - from > ONE_DAY ? null : new Date((from + to) / 2).toISOString();
}

/** Where a code is typed, what stands there comes from the buyer or was worked out by the site: nobody's promise. */
const OF_ATTEMPTS: ReadonlySet<PageKind> = new Set(['cart', 'checkout', 'payment', 'order']);

function besideAttempts(detection: Detection, { kind, attempts }: Pick<Captured, 'kind' | 'attempts'>): Detection {
  if (OF_ATTEMPTS.has(kind)) return { ...detection, codes: [], offers: [] };
  const tried = new Set(attempts.map(({ code }) => plainCode(code ?? '')));
  return { ...detection, codes: detection.codes.filter((found) => !tried.has(plainCode(typedCode(found)))) };
}

/** Finds codes, offers and errors in everything one capture holds as words. */
export function findingsOf(captured: Captured, detect: Detect): Findings {
  const { captureId, messages, journal } = captured;
  const language = captured.language ?? null;
  const read = (text: string, time: string | null = null): Detection =>
    text.trim() === '' ? nothing : detect({ text, language, time });
  const pageText = withoutMessageLines(captured.text, messages);
  const inText = besideAttempts(read(pageText), captured);
  return {
    captureId,
    detector: captured.detector,
    messages: messages
      .map(({ key, keyKind, sender, senderAddress, direction, time, text, marks }) => ({
        message: { key, keyKind, sender, senderAddress, direction, time, text, marks },
        detection: read(text, instantOf(time)),
      }))
      .filter(({ detection }) => !isEmpty(detection)),
    text: inText,
    textQuotes: inText.codes.map(({ start, end }) => ({ start, quote: quoteAround(pageText, start, end) })),
    console: (journal.coverage === 'absent' ? [] : journal.entries)
      .map(({ text, at }, entry) => ({ entry, text, at, detection: read(text) }))
      .filter(({ detection }) => !isEmpty(detection)),
  };
}

/** Names one sighting: of a code by where it starts. A person's verdict is kept under it. */
export const sightingId = (captureId: string, place: string, spot: number | string): string =>
  `${captureId}:${place}:${spot}`;

/**
 * Names the offers without a code within their text: where one starts, a later detector can find a code, and one breath
 * can hold several. No terms: the custody log, which travels with every packet, holds these names.
 */
export function offerSpots(offers: readonly Pick<OfferFinding, 'start'>[]): readonly string[] {
  const seen = new Map<number, number>();
  return offers.map(({ start }) => {
    const nth = (seen.get(start) ?? 0) + 1;
    seen.set(start, nth);
    return nth === 1 ? `${start}:offer` : `${start}:offer-${nth}`;
  });
}

/** Names one change of an offer: in its message a code can start at the same place. */
export const changeId = (
  captureId: string,
  place: string,
  { kind, start }: Pick<ChangeFinding, 'kind' | 'start'>,
): string => `${sightingId(captureId, place, start)}:${kind}`;

/** Names one red flag: in its message a code can start at the same place. */
export const redFlagId = (captureId: string, place: string, { kind, start }: Pick<RedFlag, 'kind' | 'start'>): string =>
  `${sightingId(captureId, place, start)}:${kind}`;
