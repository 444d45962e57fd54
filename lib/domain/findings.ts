import { plainCode, typedCode } from './code-text.ts';
import type { ConsoleJournal } from './console.schema.ts';
import type { Detection } from './detection.schema.ts';
import type { Findings } from './findings.schema.ts';
import type { Message } from './message.schema.ts';
import { withoutMessageLines } from './message-lines.ts';
import type { Attempt } from './reading.schema.ts';

/** lib/detect, handed in: the vocabulary may not import it. */
export type Detector = {
  readonly version: number;
  readonly detect: (input: { readonly text: string; readonly language: string | null }) => Detection;
};

export type Captured = {
  readonly captureId: string;
  readonly messages: readonly Message[];
  /** The visible text of the page. */
  readonly text: string;
  readonly journal: ConsoleJournal;
  /** Codes tried on this page. */
  readonly attempts: readonly Attempt[];
  readonly language?: string | null;
};

/** Beyond this a page is a catalogue, and its end says nothing about the deal. */
const LONGEST_TEXT = 200_000;

const nothing: Detection = { codes: [], offers: [], errors: [] };
const isEmpty = ({ codes, offers, errors }: Detection): boolean => codes.length + offers.length + errors.length === 0;

/** What stands in a cart was typed by the buyer or worked out by the site: an attempt, nobody's promise. */
function besideAttempts(detection: Detection, attempts: readonly Attempt[]): Detection {
  if (attempts.length === 0) return detection;
  const tried = new Set(attempts.map(({ code }) => plainCode(code ?? '')));
  return {
    ...detection,
    codes: detection.codes.filter((found) => !tried.has(plainCode(typedCode(found)))),
    offers: [],
  };
}

/** Finds codes, offers and errors in everything one capture holds as words. */
export function findingsOf(captured: Captured, detector: Detector): Findings {
  const { captureId, messages, journal, attempts } = captured;
  const language = captured.language ?? null;
  const read = (text: string): Detection => (text.trim() === '' ? nothing : detector.detect({ text, language }));
  const pageText = withoutMessageLines(captured.text, messages).slice(0, LONGEST_TEXT);
  return {
    captureId,
    detector: detector.version,
    messages: messages
      .map(({ key, keyKind, sender, senderAddress, direction, time, text, marks }) => ({
        message: { key, keyKind, sender, senderAddress, direction, time, text, marks },
        detection: read(text),
      }))
      .filter(({ detection }) => !isEmpty(detection)),
    text: besideAttempts(read(pageText), attempts),
    console: (journal.coverage === 'absent' ? [] : journal.entries)
      .map(({ text, at }, entry) => ({ entry, text, at, detection: read(text) }))
      .filter(({ detection }) => !isEmpty(detection)),
  };
}

/** Names one sighting of a code; a person's verdict is kept under it. */
export const sightingId = (captureId: string, place: string, start: number): string => `${captureId}:${place}:${start}`;
