import type { Reading } from '../domain/reading.schema.ts';
import type { MutationCounter } from './mutation-counter.ts';

/** Chats change the header first and draw the messages of the new conversation a moment later. */
const PAUSE = 40;
const MOST_READINGS = 4;

/** Who and what the page is about, and where its messages begin and end. */
const identity = ({ kind, counterparty, conversation, messages }: Reading): string =>
  JSON.stringify([kind, counterparty, conversation, messages[0]?.key, messages.at(-1)?.key]);

type Changes = Pick<MutationCounter, 'count' | 'quiet'>;

/**
 * Reads until two readings a moment apart agree on the identity of the page. Where the page stood still in between,
 * or for as long before, one reading is enough. A page that keeps changing is not trusted.
 */
export async function settledReading(
  read: () => Reading,
  { count, quiet }: Changes,
  pause: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
): Promise<Reading> {
  const rested = quiet() >= PAUSE;
  let last = read();
  if (rested) return last;
  for (let readings = 1; readings < MOST_READINGS; readings++) {
    const before = count();
    await pause();
    if (count() === before) return last;
    const next = read();
    const agrees = identity(next) === identity(last);
    last = next;
    if (agrees) return last;
  }
  return { ...last, identityRead: false, problems: [...last.problems, { code: 'identity-not-read' }] };
}
