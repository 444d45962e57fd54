import { describe, expect, it } from 'vitest';
import { commitMessages, merkleRoot, SALT_BYTES } from '../../../lib/custody/commitments.ts';
import { messagesFile } from '../../../lib/custody/messages-file.ts';
import type { Message } from '../../../lib/domain/message.schema.ts';
import { digest, sha256 } from './sha256.ts';

const message = (text: string): Message => ({
  key: `k-${text}`,
  keyKind: 'site',
  sender: 'Lily',
  senderAddress: null,
  direction: 'in',
  via: 'class',
  time: null,
  text,
  translation: null,
  quoted: null,
  attachments: [],
  marks: [],
  rect: null,
});
const salt = (n: number): string => n.toString(16).padStart(SALT_BYTES * 2, '0');
const messages = ['Use LED2026', '优惠 15 %\nnew line', 'كود'].map(message);
const salts = messages.map((_, i) => salt(i + 1));

describe('messages.json', () => {
  it('is a JSON array with the committed text of one message on each line', () => {
    const { text, lines } = messagesFile(messages);
    expect(JSON.parse(text)).toEqual(messages);
    expect(
      text
        .split('\n')
        .slice(1, -2)
        .map((line) => line.replace(/,$/, '')),
    ).toEqual(lines);
  });
  it('is a JSON array when there is no message', () => {
    expect(messagesFile([])).toEqual({ text: '[]\n', lines: [] });
  });
});

describe('commitments', () => {
  it('can be computed again by hand from messages.json and the salts', async () => {
    const leaf = (i: number) =>
      sha256(
        Buffer.concat([
          Buffer.from([0]),
          Buffer.from(salts[i] ?? '', 'hex'),
          Buffer.from(messagesFile(messages).lines[i] ?? '', 'utf8'),
        ]),
      );
    const node = (a: string, b: string) =>
      sha256(Buffer.concat([Buffer.from([1]), Buffer.from(a, 'hex'), Buffer.from(b, 'hex')]));
    const leaves = [leaf(0), leaf(1), leaf(2)];
    // Three leaves: the odd one goes up as it is.
    const root = node(node(leaf(0), leaf(1)), leaf(2));
    expect(await commitMessages(messages, salts, digest)).toEqual({ root, leaves });
  });

  it('hide the text: the same message under another salt has another leaf', async () => {
    const [first] = messages;
    if (first === undefined) throw new Error('no message');
    const twice = await commitMessages([first, first], [salt(1), salt(2)], digest);
    expect(new Set(twice?.leaves).size).toBe(2);
  });

  it('change at the root when any message changes', async () => {
    const before = await commitMessages(messages, salts, digest);
    for (const [i] of messages.entries()) {
      const changed = messages.map((one, at) => (at === i ? { ...one, text: `${one.text}.` } : one));
      expect((await commitMessages(changed, salts, digest))?.root).not.toBe(before?.root);
    }
  });

  it('are null without messages, and the leaf itself is the root of one', async () => {
    expect(await commitMessages([], [], digest)).toBeNull();
    const one = await commitMessages(messages.slice(0, 1), salts.slice(0, 1), digest);
    expect(one?.root).toBe(one?.leaves[0]);
  });

  it('do not take a node for a leaf', async () => {
    const [a, b] = [sha256('a'), sha256('b')];
    expect(await merkleRoot([a, b], digest)).not.toBe(sha256(Buffer.from(`00${a}${b}`, 'hex')));
  });

  it('refuse a missing, short or malformed salt', async () => {
    await expect(commitMessages(messages, salts.slice(1), digest)).rejects.toThrow(/salt/);
    await expect(commitMessages(messages.slice(0, 1), ['00'], digest)).rejects.toThrow(/salt/);
    await expect(commitMessages(messages.slice(0, 1), ['x'.repeat(32)], digest)).rejects.toThrow(/hex/);
  });

  it('of 2,000 messages stand with the browser’s hash', async () => {
    const web = async (bytes: Uint8Array) =>
      Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(bytes))).toString('hex');
    const many = Array.from({ length: 2000 }, (_, i) => message(`Message ${i} ${'about panels '.repeat(10)}`));
    const made = await commitMessages(
      many,
      many.map((_, i) => salt(i)),
      web,
    );
    expect(made?.leaves).toHaveLength(2000);
  });
});
