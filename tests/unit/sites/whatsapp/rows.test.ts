import { describe, expect, it } from 'vitest';
import { elementOf } from '../../../../lib/sites/rows.ts';
import { whatsapp } from '../../../../lib/sites/whatsapp/whatsapp.ts';
import { pageOf } from '../page-of.ts';
import { chat, messagesIn, readChat, row, said, stamped, URL_OF_CHATS, words } from './chat-page.ts';

describe('a row of WhatsApp Web', () => {
  it('is a message in every generation of its markup', () => {
    const generations = {
      'packed id, 2025': `<div role="row"><div data-id="false_8613800138000@c.us_3EB01"><div class="message-in">${said('Hi')}</div></div></div>`,
      'bare id, 2026-04': `<div role="row"><div data-id="3EB01"><div class="message-in">${said('Hi')}</div></div></div>`,
      'no id at all, 2026-06': `<div role="row"><div data-testid="msg-container">${said('Hi')}</div></div>`,
      'test id, 2026-09': row(said('Hi')),
    };
    for (const [name, html] of Object.entries(generations)) {
      const [message, ...more] = messagesIn(html);
      expect([name, message?.text, message?.sender, more.length]).toEqual([name, 'Hi', 'Cindy Liu', 0]);
    }
  });

  it('has the same key whether its id is packed or bare', () => {
    const packed = `<div role="row"><div data-id="true_8613800138000@c.us_3EB0C4_out">${said('Hi')}</div></div>`;
    expect(messagesIn(packed)[0]).toMatchObject({ key: '3EB0C4', keyKind: 'site' });
    expect(messagesIn(row(said('Hi'), '3EB0C4'))[0]).toMatchObject({ key: '3EB0C4', keyKind: 'site' });
  });

  it('is no message without a stamp, a recall or an attachment: notices have ids, too', () => {
    const contact = row(
      '<div class="message-in"><span dir="auto">~Aashay</span><span dir="auto">+91 82960 29912</span></div>',
      '36959',
    );
    const secure = row('<span dir="auto">Messages are end-to-end encrypted.</span>', '36960');
    const { rows, messages, problems } = readChat(chat(contact + secure + row(said('Hi'))));
    expect(messages.map(({ text }) => text)).toEqual(['Hi']);
    expect([rows.seen, rows.read, rows.system, problems]).toEqual([3, 1, 2, []]);
  });

  it('is counted when it is not drawn yet, and never called deleted', () => {
    const { rows, messages } = readChat(chat(row('<div></div>', '3EB00') + row(said('Hi'))));
    expect([rows.notDrawn, rows.unread, messages.length]).toEqual([1, [], 1]);
  });

  it('holds neither the quoted words, nor the clock, nor reactions', () => {
    const quote = `<div role="button" aria-label="Quoted message"><span class="who">Mara</span><span class="quoted-mention">Any discount?</span></div>`;
    const [message] = messagesIn(
      row(
        `${stamped('[10:32, 13/12/2026] Cindy Liu: ', `${quote}${words('Yes')}`)}<div data-testid="msg-meta"><span>10:32</span></div><button aria-label="reaction 👍">👍</button>`,
      ),
    );
    expect([message?.text, message?.quoted]).toEqual(['Yes', { sender: 'Mara', text: 'Any discount?' }]);
  });

  it('knows a quote by its place when the label is in another language', () => {
    const quote = `<div role="button" aria-label="Mensaje citado">${words('Any discount?')}</div>`;
    const [message] = messagesIn(row(stamped('[10:32, 13/12/2026] Cindy Liu: ', quote + words('Yes'))));
    expect([message?.text, message?.quoted?.text]).toEqual(['Yes', 'Any discount?']);
  });

  it('has no words any more when it was taken back', () => {
    const [message] = messagesIn(row('<span data-icon="recalled"></span> This message was deleted'));
    expect([message?.text, message?.marks, message?.time]).toEqual(['', ['recalled'], null]);
  });

  it('keeps photographs without a stamp, and says that their day was not read', () => {
    const photo = row(
      '<div role="button" aria-label="Open picture"><img src="blob:https://web.whatsapp.com/1"></div><div data-testid="msg-meta"><span>10:40</span></div>',
    );
    const { messages, notRead } = readChat(chat(photo));
    expect(messages[0]).toMatchObject({
      text: '',
      sender: null,
      attachments: [{ kind: 'image', name: null, size: null, href: null }],
      time: { written: '10:40', certainty: 'unparsed', from: null, to: null },
    });
    expect(notRead).toEqual(['message.time']);
  });

  it('knows files, voice messages, videos and stickers', () => {
    const attachments = (content: string) => messagesIn(row(content))[0]?.attachments;
    const file =
      '<div role="button" title="Download &quot;PI 2611.pdf&quot;"><span data-icon="document-PDF-icon"></span><span>PI 2611.pdf</span><span>184 kB</span></div>';
    expect(attachments(file)).toEqual([{ kind: 'file', name: 'PI 2611.pdf', size: '184 kB', href: null }]);
    expect(attachments('<span data-icon="audio-play"></span>')).toMatchObject([{ kind: 'audio' }]);
    expect(
      attachments('<div role="button"><img src="blob:1"></div><span data-icon="media-play"></span>'),
    ).toMatchObject([{ kind: 'video' }]);
    expect(attachments('<img data-testid="sticker" src="blob:1" alt="Hello">')).toMatchObject([
      { kind: 'sticker', name: 'Hello' },
    ]);
  });

  it('does not take emoji and avatars for photographs', () => {
    const [message] = messagesIn(
      row(`<div data-testid="avatar"><img src="blob:1"></div>${said('Hi <img class="emoji" alt="👍" src="blob:2">')}`),
    );
    expect([message?.text, message?.attachments]).toEqual(['Hi 👍', []]);
  });

  it('is found again in the page by its key', () => {
    const page = pageOf(chat(row(said('Hi'))), URL_OF_CHATS);
    expect(elementOf(whatsapp.rows(page), '3EB01')?.getAttribute('data-id')).toBe('3EB01');
  });
});

describe('the times of a chat', () => {
  const times = (...stamps: string[]) =>
    messagesIn(stamps.map((stamp, i) => row(said('x', 'Cindy Liu', stamp), `3EB${i}`)).join('')).map(({ time }) => [
      time?.certainty,
      time?.from,
    ]);

  it('are read in the order that the whole chat gives', () => {
    expect(times('10:32, 5/12/2026', '10:40, 13/12/2026')[0]).toEqual(['exact', '2026-12-05T02:32:00.000Z']);
    expect(times('10:32, 5/12/2026', '10:40, 5/13/2026')[0]).toEqual(['exact', '2026-05-12T02:32:00.000Z']);
  });

  it('stay ambiguous when nothing in the chat decides', () => {
    expect(times('10:32, 5/12/2026')).toEqual([['ambiguous', '2026-05-12T02:32:00.000Z']]);
  });
});
