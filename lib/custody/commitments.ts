import type { CaptureRecord } from '../domain/capture.schema.ts';
import type { Message } from '../domain/message.schema.ts';
import type { Digest } from './digest.ts';
import { bytesOfHex } from './hex.ts';
import { messagesFile } from './messages-file.ts';

/** Length of the random salt of one message. Equal for all, so that salt and text cannot be divided in two ways. */
export const SALT_BYTES = 16;

/** Different first bytes keep a leaf from being passed off as a node (as in RFC 6962). */
const LEAF = new Uint8Array([0x00]);
const NODE = new Uint8Array([0x01]);

export type Commitments = NonNullable<CaptureRecord['commitments']>;

/**
 * Commits to each message, so that single ones can later be left out of a packet while the rest still verifies.
 *
 * leaf = SHA-256(0x00 ‖ salt ‖ UTF-8 of the message's line in messages.json, without its comma)
 * node = SHA-256(0x01 ‖ left ‖ right); the odd one at the end of a level goes up as it is; the root of one leaf is that leaf.
 *
 * `salts`: hex, one for each message in the same order. Null without messages.
 */
export async function commitMessages(
  messages: readonly Message[],
  salts: readonly string[],
  digest: Digest,
): Promise<Commitments | null> {
  if (salts.length !== messages.length) throw new Error('each message needs a salt of its own');
  const encoder = new TextEncoder();
  const leaves = await Promise.all(
    messagesFile(messages).lines.map((line, i) => digest(joined(LEAF, saltBytes(salts[i]), encoder.encode(line)))),
  );
  const root = await merkleRoot(leaves, digest);
  return root === null ? null : { root, leaves };
}

/** Root over hex leaves; null without any. */
export async function merkleRoot(leaves: readonly string[], digest: Digest): Promise<string | null> {
  let level = leaves;
  while (level.length > 1) level = await Promise.all(pairs(level).map((pair) => parent(pair, digest)));
  return level[0] ?? null;
}

type Pair = readonly [left: string, right: string | undefined];

const pairs = (level: readonly string[]): readonly Pair[] =>
  level.flatMap((left, i) => (i % 2 === 0 ? [[left, level[i + 1]] as const] : []));

const parent = async ([left, right]: Pair, digest: Digest): Promise<string> =>
  right === undefined ? left : digest(joined(NODE, bytesOfHex(left), bytesOfHex(right)));

function saltBytes(salt: string | undefined): Uint8Array {
  const bytes = bytesOfHex(salt ?? '');
  if (bytes.length !== SALT_BYTES) throw new Error(`a salt has ${SALT_BYTES} bytes`);
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
