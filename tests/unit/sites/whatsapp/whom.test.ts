import { describe, expect, it } from 'vitest';
import { whatsapp } from '../../../../lib/sites/whatsapp/whatsapp.ts';
import { pageOf } from '../page-of.ts';
import { chat, header, readChat, row, said, URL_OF_CHATS } from './chat-page.ts';

const packed = (jid: string, text: string, name: string): string =>
  `<div role="row"><div data-id="false_${jid}_${text}">${said(text, name)}</div></div>`;

describe('whom a chat of WhatsApp Web is with', () => {
  it('is the name in its header', () => {
    const { counterparty, conversation, identityRead } = readChat(chat(row(said('Hi'))));
    expect(counterparty).toEqual({ name: 'Cindy Liu', company: null, accountId: null, profileUrl: null, domain: null });
    expect(conversation).toEqual({ key: 'Cindy Liu', title: 'Cindy Liu' });
    expect(identityRead).toBe(true);
  });

  it('is a phone number where the header or the ids hold one', () => {
    expect(readChat(chat('', header('+86 138 0013 8000'))).counterparty?.accountId).toBe('+8613800138000');
    expect(readChat(chat('', header('Cindy', '+86 138 0013 8000'))).counterparty?.accountId).toBe('+8613800138000');
    expect(readChat(chat(packed('8613800138000@c.us', 'Hi', 'Cindy Liu'))).counterparty?.accountId).toBe(
      '+8613800138000',
    );
  });

  it('is the group, never its list of members', () => {
    const group = header('LED buyers', 'Cindy, Erik, +49 170 1234567, You');
    const { counterparty, identityRead } = readChat(chat(row(said('Hi', 'Cindy')), group));
    expect([counterparty?.name, counterparty?.accountId, identityRead]).toEqual(['LED buyers', null, true]);
    const old = readChat(chat(packed('1203634034986@g.us', 'Hi', 'Cindy'), header('LED buyers')));
    expect([old.counterparty?.accountId, old.identityRead]).toEqual(['1203634034986@g.us', true]);
  });

  it('is not known when the messages under the header are of somebody else', () => {
    const { identityRead, problems } = readChat(chat(packed('8613800138000@c.us', 'Hi', 'Amy Wu')));
    expect([identityRead, problems]).toEqual([false, [{ code: 'identity-not-read' }]]);
  });

  it('is not known without a header; the messages are kept', () => {
    const { identityRead, problems, messages } = readChat(chat(row(said('Hi')), ''));
    expect([identityRead, problems, messages.length]).toEqual([false, [{ code: 'identity-not-read' }], 1]);
  });
});

describe('a page of WhatsApp Web', () => {
  const codes = (html: string) => readChat(html).problems.map(({ code }) => code);

  it('asks to sign in when it shows the code to scan', () => {
    const html = '<div data-ref="2@x"><canvas aria-label="Scan this QR code to link a device!"></canvas></div>';
    expect([readChat(html).kind, codes(html)]).toEqual(['login', ['logged-out']]);
  });

  it('says when no chat is open, and gives nothing for the picture', () => {
    const html = '<div id="pane-side"><div role="row">Family</div></div>';
    expect([readChat(html).kind, codes(html)]).toEqual(['chat', ['no-conversation']]);
    expect(whatsapp.conversation(pageOf(html, URL_OF_CHATS))).toBeNull();
  });

  it('says when the open chat is empty', () => {
    expect(codes(chat(''))).toEqual(['empty-chat']);
  });

  it('does not take words in rows it does not know for an empty chat', () => {
    expect(codes(chat(`<p>${'Hello, this is a message. '.repeat(40)}</p>`))).toEqual(['layout-changed']);
  });

  it('keeps no list of chats when it knows nothing of the page', () => {
    const { kind, problems } = readChat(`<div>${'Family: see you tomorrow. '.repeat(20)}</div>`);
    expect([kind, problems]).toEqual(['chat', [{ code: 'layout-changed' }]]);
    expect(readChat('<progress></progress>').kind).toBe('unknown');
  });

  it('gives the open chat without the list beside it', () => {
    const element = whatsapp.conversation(pageOf(chat(row(said('Hi'))), URL_OF_CHATS));
    expect([element?.id, element?.textContent?.includes('Family')]).toEqual(['main', false]);
  });
});
