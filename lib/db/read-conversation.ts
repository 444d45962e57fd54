import type { CaptureRecord } from '../domain/capture.schema.ts';
import {
  type ChangedMessage,
  type ConversationSeen,
  changedMessages,
} from '../domain/conversation/changed-messages.ts';
import { dealKeys } from '../domain/deal-keys.ts';
import { messageSchema } from '../domain/message.schema.ts';
import type { CaptureRow, Store } from './store.ts';

type Talk = Pick<NonNullable<CaptureRecord['reading']>, 'platform' | 'conversation'>;

/** Names the conversation of a capture among all captures; null where it has none. */
export function conversationKey({ platform, conversation }: Talk): string | null {
  const signs = { platform, counterparty: null, conversation: conversation?.key ?? null, orderNumber: null };
  return dealKeys(signs)[0] ?? null;
}

const isOf = (key: string, { record: { reading }, messages }: CaptureRow): boolean =>
  messages > 0 && reading !== null && conversationKey(reading) === key;

/** The stored messages of one capture; null where its bytes are gone or cannot be read, which its own page says. */
async function seenIn(store: Store, { id, record }: CaptureRow): Promise<ConversationSeen | null> {
  const row = await store.bytes.get([id, 'messages.json']);
  if (row === undefined) return null;
  const parsed = messageSchema.array().safeParse(JSON.parse(await row.blob.text()));
  return parsed.success ? { captureId: id, at: record.when.sealed, messages: parsed.data } : null;
}

/** What was edited or recalled in this conversation between its captures. */
export async function changesInConversation(store: Store, key: string): Promise<readonly ChangedMessage[]> {
  const ids = await store.captureKeys.where('keys').equals(key).primaryKeys();
  const rows = (await store.captures.bulkGet(ids)).filter((row) => row !== undefined && isOf(key, row));
  if (rows.length < 2) return [];
  const seen = await Promise.all(rows.map((row) => (row === undefined ? null : seenIn(store, row))));
  return changedMessages(seen.filter((one) => one !== null));
}

/** The same of all conversations that these captures are of. */
export async function changesInCaptures(
  store: Store,
  captures: readonly CaptureRow[],
): Promise<readonly ChangedMessage[]> {
  const keys = captures.flatMap(({ record: { reading } }) =>
    reading === null ? [] : (conversationKey(reading) ?? []),
  );
  const found = await Promise.all([...new Set(keys)].map((key) => changesInConversation(store, key)));
  return found.flat();
}
