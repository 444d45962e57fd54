// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { messengerRow } from '../../world/client/messenger-row.ts';
import { type WhatsappItem, whatsappRow } from '../../world/client/whatsapp-row.ts';
import { secrets } from '../../world/secrets.ts';
import type { ChatMessage } from '../../world/talk/message.ts';

const makeMessage = (more: Partial<ChatMessage> = {}): ChatMessage => ({
  id: '3EB0C418',
  kind: 'text',
  side: 'supplier',
  sender: 'Cindy Liu',
  text: 'Good morning <b>',
  sentAt: new Date(2026, 10, 9, 8, 5).getTime(),
  ...more,
});

const makeItem = (more: Partial<WhatsappItem> = {}): WhatsappItem => ({ ...makeMessage(), divider: null, ...more });
const element = (markup: string): Element => {
  document.body.innerHTML = markup;
  const first = document.body.firstElementChild;
  if (first === null) throw new Error('no element');
  return first;
};

describe("a row of Alibaba's messenger", () => {
  it('carries id and time in its attribute, and the text as text', () => {
    const row = element(messengerRow(makeMessage()).markup);
    expect(JSON.parse(row.getAttribute('data-expinfo') ?? '')).toMatchObject({ messageId: '3EB0C418', messageType: 1 });
    expect(row.classList.contains('item-left')).toBe(true);
    expect(row.querySelector('.session-rich-content.text')?.textContent).toBe('Good morning <b>');
    expect(row.querySelector('.item-base-info')?.textContent).toBe('Cindy Liu 2026-11-9 08:05');
  });

  it('stands right when it is our own', () => {
    expect(messengerRow(makeMessage({ side: 'buyer' })).markup).toContain('item-right');
  });

  it('gives a file with a token in its address, for the tests of what is stored', () => {
    const row = element(messengerRow(makeMessage({ kind: 'file', file: { name: 'a.pdf', bytes: 2048 } })).markup);
    const query = row.querySelector('.inquiry-file-item')?.getAttribute('data-query') ?? '';
    expect(JSON.parse(query).downloadUrl).toContain(secrets.chatToken);
  });
});

describe('a row of WhatsApp Web', () => {
  const context = { generation: '2026', order: 'mdy', jid: '8613800138000@c.us', picture: 'blob:x' };

  it('has a bare id and no direction but the tick', () => {
    const row = element(whatsappRow(makeItem({ side: 'buyer', sender: 'Mara' }), context).markup);
    expect(row.querySelector('[role=row] > [data-id]')?.getAttribute('data-testid')).toBe('conv-msg-3EB0C418');
    expect(row.querySelector('[data-icon=msg-dblcheck]')).not.toBeNull();
    expect(row.querySelector('.message-out')).toBeNull();
    expect(row.querySelector('[data-pre-plain-text]')?.getAttribute('data-pre-plain-text')).toBe(
      '[08:05, 11/9/2026] Mara: ',
    );
  });

  it('had a packed id and a class in 2025', () => {
    const row = element(whatsappRow(makeItem(), { ...context, generation: '2025', order: 'dmy' }).markup);
    expect(row.querySelector('[data-id]')?.getAttribute('data-id')).toBe('false_8613800138000@c.us_3EB0C418');
    expect(row.querySelector('.message-in')).not.toBeNull();
    expect(row.querySelector('[data-pre-plain-text]')?.getAttribute('data-pre-plain-text')).toContain('09/11/2026');
  });

  it('has an id but no stamp on a notice', () => {
    const row = element(whatsappRow(makeItem({ kind: 'system', side: 'system', sender: '' }), context).markup);
    expect(row.querySelector('[data-id]')).not.toBeNull();
    expect(row.querySelector('[data-pre-plain-text]')).toBeNull();
  });

  it('has no stamp on a photograph', () => {
    const row = element(whatsappRow(makeItem({ kind: 'image', text: '' }), context).markup);
    expect(row.querySelector('img')?.getAttribute('src')).toBe('blob:x');
    expect(row.querySelector('[data-pre-plain-text]')).toBeNull();
  });
});
