import type { ChatMessage } from './message.ts';

/** What is unusual about a conversation, by the parameters of its address. */
export type Unusual = {
  /** So many rows are never drawn. */
  readonly holes: number;
  /** One message says the same as the one before it, in the same minute. */
  readonly twice: boolean;
};

/** A message stands this far from the newest one when it is said twice: not among the first that are seen. */
const TWICE_AT = 30;

/** Index of the rows that are never drawn: spread over the whole conversation, none at its ends. */
const isHole = (index: number, total: number, holes: number): boolean =>
  Array.from({ length: holes }, (_, hole) => Math.floor((total * (hole + 1)) / (holes + 1))).includes(index);

/** The same messages with what is unusual about them; `from` is the index of the first one among `total`. */
export function unusual(
  messages: readonly ChatMessage[],
  from: number,
  total: number,
  { holes, twice }: Unusual,
): readonly ChatMessage[] {
  const first = Math.max(0, from);
  return messages.map((message, offset) => {
    const index = first + offset;
    const fromEnd = total - 1 - index;
    const same = { kind: 'text', side: 'supplier', text: 'OK', sentAt: 1_760_000_000_000 - TWICE_AT * 60_000 } as const;
    const isTwice = twice && (fromEnd === TWICE_AT || fromEnd === TWICE_AT + 1);
    const told = isTwice ? { id: message.id, sender: 'Cindy Liu', ...same } : message;
    return isHole(index, total, holes) ? { ...told, undrawn: true } : told;
  });
}

/** New messages that come while somebody reads. */
export const arrivals = (count: number, now: number): readonly ChatMessage[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `arrived-${index + 1}`,
    kind: 'text',
    side: 'supplier',
    sender: 'Cindy Liu',
    text: `One more thing, number ${index + 1}.`,
    sentAt: now + index * 1_000,
  }));

/** The last two messages as they are later: one edited, one recalled. */
export function laterForms(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  const [edited, recalled] = messages.slice(-2);
  if (edited === undefined || recalled === undefined) return [];
  return [
    { ...edited, text: `${edited.text.slice(0, 9)} (changed)` },
    { ...recalled, kind: 'recalled', text: 'This message was recalled' },
  ];
}
