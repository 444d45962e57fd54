import type { Certificate } from '../certificate.schema.ts';
import type { Slot } from '../harvest.schema.ts';
import type { Message } from '../message.schema.ts';
import { conversationGaps } from './conversation-gaps.ts';
import { dayCounts } from './day-counts.ts';

/** What the slots themselves cannot say. */
export type HarvestFacts = Pick<
  Certificate,
  'top' | 'arrived' | 'changed' | 'conversation' | 'steps' | 'milliseconds' | 'stopped' | 'restored'
> & {
  /** IANA zone of the person, for the days. */
  readonly zone: string;
};

const endOf = (message: Message | undefined): Certificate['first'] =>
  message === undefined
    ? null
    : { key: message.key, written: message.time?.written ?? null, from: message.time?.from ?? null };

/** Certifies what was read of a conversation. The slots have their final keys. Of pictures it knows nothing. */
export function makeCertificate(
  slots: readonly Slot[],
  { zone, ...facts }: HarvestFacts,
): Omit<Certificate, 'pictures'> {
  const messages = slots.flatMap((slot) => (slot.is === 'message' ? [slot.message] : []));
  return {
    first: endOf(messages[0]),
    last: endOf(messages.at(-1)),
    count: messages.length,
    days: dayCounts(messages, zone),
    keys: messages.map(({ key }) => key),
    gaps: conversationGaps(slots, facts.top.reached),
    ...facts,
  };
}
