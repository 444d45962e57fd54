/** What a row's `data-id` says. Since 2026-04 it is the bare id; before, chat and direction were packed into it. */
export type MessageId = {
  readonly id: string;
  readonly packed: {
    readonly isOwn: boolean;
    /** Account of the chat: `…@g.us` is a group, `<phone>@c.us` a person. */
    readonly chat: string;
    /** Account of the sender, in groups. */
    readonly participant: string | null;
  } | null;
};

const PACKED = /^(true|false)_([^_@]+@[^_]+)_([^_]+)(?:_(.+))?$/;
const TEST_ID = /^conv-msg-(.+)$/;

export function messageIdOf(row: Element): MessageId | null {
  const written = row.getAttribute('data-id') ?? TEST_ID.exec(row.getAttribute('data-testid') ?? '')?.[1] ?? '';
  if (written === '') return null;
  const match = PACKED.exec(written);
  if (match === null) return { id: written, packed: null };
  const [, own, chat = '', id = '', tail] = match;
  const participant = tail?.includes('@') === true ? tail : null;
  return { id, packed: { isOwn: own === 'true', chat, participant } };
}

/** "5511999@c.us" is the phone number +5511999; other accounts are no numbers. */
export const phoneOf = (account: string): string | null => {
  const digits = /^(\d{7,15})@(?:c\.us|s\.whatsapp\.net)$/.exec(account)?.[1];
  return digits === undefined ? null : `+${digits}`;
};

export const isPhone = (name: string): boolean =>
  /^\+\d[\d\s().-]{6,22}$/.test(name.replace(/[\u200e\u202a-\u202e\u2066-\u2069]/g, '').trim());

/** "+86 138 0013 8000" is +8613800138000. */
export const plainPhone = (written: string | undefined): string | null =>
  written === undefined ? null : `+${written.replace(/\D/g, '')}`;
