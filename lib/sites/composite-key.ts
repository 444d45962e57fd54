import type { Message } from '../domain/message.schema.ts';

/** Two 32-bit FNV-1a hashes with different seeds: names a message within one conversation, and protects nothing. */
function shortHash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01234567];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193);
  }
  const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
  return hex(a) + hex(b);
}

export type KeyParts = Pick<Message, 'sender' | 'time' | 'text' | 'attachments'>;

/**
 * Keys for messages to which a site gives none: the same message has the same key on every visit, and two equal
 * messages of one minute are told apart by a running number.
 */
export function compositeKeys(): (parts: KeyParts) => string {
  const used = new Map<string, number>();
  return ({ sender, time, text, attachments }) => {
    const names = attachments.map(({ kind, name }) => `${kind} ${name ?? ''}`);
    const hash = shortHash(JSON.stringify([sender, time?.written ?? null, text, names]));
    const count = (used.get(hash) ?? 0) + 1;
    used.set(hash, count);
    return `${hash}-${count}`;
  };
}
