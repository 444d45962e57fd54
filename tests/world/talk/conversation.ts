import type { Dated } from './endings.ts';
import { fillers } from './fillers.ts';
import type { ChatMessage, Line } from './message.ts';

export type Talk = {
  /** Goes into the message ids. */
  readonly name: string;
  readonly supplier: string;
  readonly buyer: string;
  readonly ending: readonly Dated[];
  /** Of the ending, the lines that came after the world's own; the others keep their ids. */
  readonly later?: number;
  /** Number of messages in all. */
  readonly total: number;
  /** ms since 1970. */
  readonly now: number;
};

const MINUTE = 60_000;
const STEP = 37 * MINUTE;

/** A number below `limit` that looks random and is always the same for the same seed. */
export const scattered = (seed: number, limit: number): number => (Math.imul(seed + 1, 2_654_435_761) >>> 0) % limit;

/** Message number `back` before the ending: the same one whatever length was asked for. */
function older(back: number, start: number): { line: Line; sentAt: number } {
  const line = fillers[(fillers.length - (back % fillers.length)) % fillers.length];
  if (line === undefined) throw new RangeError('no filler');
  const numbered = (text: string): string => text.replaceAll('#', String(30_000 - back));
  const file = line.file && { name: numbered(line.file.name), bytes: line.file.bytes + back };
  const sentAt = start - back * STEP - scattered(back, 30) * MINUTE;
  return { line: { ...line, text: numbered(line.text), ...(file && { file }) }, sentAt };
}

function lineAt(talk: Talk, index: number): { line: Line; sentAt: number } {
  const fromEnd = talk.total - 1 - index;
  const dated = talk.ending[talk.ending.length - 1 - fromEnd];
  if (dated) return { line: dated.line, sentAt: talk.now - dated.minutesAgo * MINUTE };
  const start = talk.now - (talk.ending[0]?.minutesAgo ?? 0) * MINUTE;
  return older(fromEnd - talk.ending.length + 1, start);
}

function messageAt(talk: Talk, index: number): ChatMessage {
  const { line, sentAt } = lineAt(talk, index);
  const sender = { supplier: talk.supplier, buyer: talk.buyer, system: '' }[line.side];
  // Counted from the end, so that the same message has the same id whatever the length asked for.
  return {
    kind: 'text',
    ...line,
    id: `${talk.name}${1_000_000 + (talk.later ?? 0) - (talk.total - 1 - index)}`,
    sender,
    sentAt,
  };
}

/** Messages `from` to `to`, the latter exclusive; the same ones at every call. */
export function messages(talk: Talk, from: number, to: number): readonly ChatMessage[] {
  const first = Math.max(0, from);
  const length = Math.max(0, Math.min(talk.total, to) - first);
  return Array.from({ length }, (_, offset) => messageAt(talk, first + offset));
}
