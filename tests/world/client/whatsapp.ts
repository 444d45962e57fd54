import type { ChatMessage } from '../talk/message.ts';
import { find, pageData } from './page-data.ts';
import { virtualRows } from './virtual-rows.ts';
import { type WhatsappItem, whatsappRow } from './whatsapp-row.ts';

/** Written by whatsapp/index.ts. */
export type WhatsappData = {
  /** Query that the page's own requests carry on. */
  readonly query: string;
  readonly generation: string;
  readonly order: string;
  readonly jid: string;
  readonly now: number;
  readonly messages: readonly ChatMessage[];
};

const data = pageData<WhatsappData>();
const day = (at: number): string => new Date(at).toDateString();

function dividerText(at: number): string {
  if (day(at) === day(data.now)) return 'Today';
  if (day(at) === day(data.now - 86_400_000)) return 'Yesterday';
  const week = data.now - at < 6 * 86_400_000;
  return new Date(at).toLocaleDateString('en-US', week ? { weekday: 'long' } : undefined);
}

const divided = (messages: readonly ChatMessage[]): readonly WhatsappItem[] =>
  messages.map((message, index) => {
    const before = messages[index - 1];
    const same = before !== undefined && day(before.sentAt) === day(message.sentAt);
    return { ...message, divider: same ? null : dividerText(message.sentAt) };
  });

async function older(have: number): Promise<readonly WhatsappItem[]> {
  const answer = await fetch(`/older.json?have=${have}&${data.query}`);
  // Both ends of this answer are ours.
  return divided((await answer.json()) as readonly ChatMessage[]);
}

async function show(): Promise<void> {
  // Photographs are blobs here, as on the real site: their address means nothing outside this page.
  const picture = URL.createObjectURL(await (await fetch('/picture.png')).blob());
  const context = { ...data, picture };
  virtualRows<WhatsappItem>(
    {
      box: find('.panel'),
      list: find('.rows'),
      row: (item) => whatsappRow(item, context),
      away: data.generation === '2025' ? 'drop' : 'shell',
      drawn: 24,
      older,
    },
    divided(data.messages),
  );
}

if (document.querySelector('.panel')) void show();
