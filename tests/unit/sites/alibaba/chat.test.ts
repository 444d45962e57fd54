import { describe, expect, it } from 'vitest';
import { alibaba } from '../../../../lib/sites/alibaba/alibaba.ts';
import { elementOf } from '../../../../lib/sites/rows.ts';
import { instants, pageOf } from '../page-of.ts';
import { chat, header, info, MESSENGER, onlyMessage, readChat, row, text } from './chat-page.ts';

const sent = { messageId: 'm-1', sendTime: 1780658579123, showTime: 1790000000000, senderId: '2200611849' };

describe('a message of the message centre', () => {
  it('is read with the site id, the time it was sent and the account of its sender', () => {
    expect(onlyMessage(row('item-left', text('Hello<br>use code <b>LED2026</b>'), info(sent)))).toMatchObject({
      key: 'm-1',
      keyKind: 'site',
      sender: 'Cindy Liu',
      senderAddress: '2200611849',
      direction: 'in',
      via: 'class',
      time: { written: '1780658579123', certainty: 'exact', from: '2026-06-05T11:22:59.123Z', source: 'attribute' },
      text: 'Hello\nuse code LED2026',
    });
  });

  it('shows the time of the person at the browser where the site keeps no number', () => {
    expect(instants(onlyMessage(row('item-left', text('Hello'))).time)).toEqual([
      'exact',
      '2026-06-05T11:22:00.000Z',
      '2026-06-05T11:22:59.999Z',
    ]);
  });

  it('finds the numbers on the element around it, when that holds this row alone', () => {
    expect(onlyMessage(`<div ${info(sent)}>${row('item-left', text('Hello'))}</div>`).key).toBe('m-1');
    expect(onlyMessage(`<div ${info(sent)}>${row('', text('a'))}${row('', text('b'))}</div>`).keyKind).toBe(
      'composite',
    );
  });

  it('takes its direction from nothing but a sign', () => {
    const side = (classes: string) => {
      const { direction, via } = onlyMessage(row(classes, text('Hello')));
      return [direction, via];
    };
    expect(side('item-right')).toEqual(['out', 'class']);
    expect(side('item-left')).toEqual(['in', 'class']);
    expect(side('')).toEqual(['unknown', null]);
    expect(side('item-left item-right')).toEqual(['conflict', 'class']);
  });
});

describe('the words of a message of the message centre', () => {
  it('are kept apart from their translation', () => {
    const message = onlyMessage(
      row(
        'item-left',
        `<div class="content-with-translation text-content">${text('Estimado cliente')}<div class="session-translate">Dear customer<span>由阿里翻译提供</span></div></div>`,
      ),
    );
    expect([message.text, message.translation, message.marks]).toEqual([
      'Estimado cliente',
      'Dear customer',
      ['translated'],
    ]);
  });

  it('are kept apart from a message they quote', () => {
    const quote =
      '<div class="quote-container"><span class="name">Mara:</span><div class="content">Any discount?</div></div>';
    const message = onlyMessage(row('item-left', quote + text('Yes')));
    expect([message.text, message.quoted]).toEqual(['Yes', { sender: 'Mara', text: 'Any discount?' }]);
  });

  it('are told from what the site says beside them', () => {
    const marks = (content: string) => onlyMessage(row('item-left', content)).marks;
    expect(marks(`${text('Welcome')}<i>系统自动发送</i>`)).toEqual(['auto-sent']);
    expect(marks(`${text('Welcome')}<i>自动接待发送</i>`)).toEqual(['ai-reply']);
    expect(marks(text('This was 系统自动发送, she said'))).toEqual([]);
  });

  it('are gone when the message was taken back', () => {
    const message = onlyMessage(
      row('item-left', '<div class="revert-msg">Cindy Liu recalled a message</div>', info(sent)),
    );
    expect([message.key, message.text, message.marks]).toEqual(['m-1', '', ['recalled']]);
  });

  it('come with attachments, without keys to them', () => {
    const file = `<div class="inquiry-file-item" data-query='{"fileName":"PI 2611.pdf","fileSize":188416,"downloadUrl":"https://onetalk.alibaba.com/f?id=7&amp;chatToken=secret"}'>PI 2611.pdf <i>184 KB</i></div>`;
    const card =
      '<div class="session-rich-content card"><span style="-webkit-line-clamp: 2">LED panel</span><span>US$14.00</span></div>';
    const media =
      '<div class="session-rich-content media"><img src="blob:x"><video src="https://cloud.example/v.mp4"></video></div>';
    expect(onlyMessage(row('item-left', file + card + media)).attachments).toEqual([
      { kind: 'file', name: 'PI 2611.pdf', size: '184 KB', href: 'https://onetalk.alibaba.com/f?id=7&chatToken=' },
      { kind: 'card', name: 'LED panel', size: null, href: null },
      { kind: 'video', name: null, size: null, href: 'https://cloud.example/v.mp4' },
      { kind: 'image', name: null, size: null, href: null },
    ]);
  });
});

describe('the key of a message of the message centre', () => {
  it('is made of what it says where the site gives none, the same at every visit', () => {
    const html = chat(
      row('item-left', text('Hello')) + row('item-left', text('Hello')) + row('item-left', text('Bye')),
    );
    const keys = (page: string) => readChat(page).messages.map(({ key }) => key);
    expect(new Set(keys(html)).size).toBe(3);
    expect(keys(html)).toEqual(keys(html));
  });

  it('finds the message in the page again', () => {
    const page = pageOf(chat(row('item-left', text('Hello'), info(sent))), MESSENGER);
    expect(elementOf(alibaba.rows(page), 'm-1')?.className).toContain('item-left');
    expect(elementOf(alibaba.rows(page), 'm-2')).toBeNull();
  });
});

describe('the rows of a conversation', () => {
  it('count notices of the site apart, in rows and between them', () => {
    const notice =
      '<div class="message-item-wrapper"><div class="item-system-notice">Order protection is on</div></div>';
    const { rows, problems } = readChat(
      chat(`${notice}<div class="session-security-content">Beware</div>${row('item-left', text('Hello'))}`),
    );
    expect(rows).toMatchObject({ seen: 3, read: 1, system: 2, notDrawn: 0 });
    expect(problems).toEqual([]);
  });

  it('are counted when the page has not drawn them', () => {
    const { rows, messages } = readChat(
      chat(`<div class="message-item-wrapper item-left"><div></div></div>${row('item-left', text('Hello'))}`),
    );
    expect([rows.notDrawn, messages.length]).toEqual([1, 1]);
  });

  it('leave summaries of the site out', () => {
    expect(
      readChat(chat(`<div class="flow-message-item-wrapper">Summary</div>${row('item-left', text('Hi'))}`)).rows.seen,
    ).toBe(1);
  });

  it('say that the layout changed when most of them cannot be read, and keep the others', () => {
    const odd = '<div class="message-item-wrapper"><p class="_m1k">Hello</p><input value="typed by me"></div>';
    const { rows, problems, messages } = readChat(chat(odd + odd + row('item-left', text('Hi'))));
    expect(problems).toEqual([{ code: 'layout-changed' }]);
    expect(messages.map(({ text }) => text)).toEqual(['Hi']);
    expect(rows.unread).toHaveLength(2);
    expect(rows.unread[0]?.html).toBe('<div class="message-item-wrapper"><p class="_m1k">Hello</p></div>');
  });

  it('keep at most 500 characters of a row that cannot be read', () => {
    const long = `<div class="message-item-wrapper"><p>${'x'.repeat(2_000)}</p></div>`;
    expect(readChat(chat(long)).rows.unread[0]?.html).toHaveLength(500);
  });

  it('forgive a few that cannot be read', () => {
    const odd = '<div class="message-item-wrapper"><p>Hello</p></div>';
    expect(readChat(chat(odd + row('item-left', text('Hi')).repeat(9))).problems).toEqual([]);
  });
});

describe('whom a conversation is with', () => {
  it('stands in its header', () => {
    const head = `<div class="content-header"><div>Cindy Liu</div><a href="https://brightway-led.en.alibaba.com/x">Brightway Lighting Co., Ltd.</a></div>`;
    const { counterparty, conversation, identityRead } = readChat(chat(row('item-left', text('Hi')), head));
    expect(counterparty).toEqual({
      name: 'Cindy Liu',
      company: 'Brightway Lighting Co., Ltd.',
      accountId: 'brightway-led',
      profileUrl: 'https://brightway-led.en.alibaba.com/',
      domain: null,
    });
    expect(conversation).toEqual({ key: 'Cindy Liu · brightway-led', title: 'Cindy Liu' });
    expect(identityRead).toBe(true);
  });

  it('is one account where the messages name one', () => {
    const { counterparty, conversation } = readChat(chat(row('item-left', text('Hi'), info(sent))));
    expect([counterparty?.accountId, conversation?.key]).toEqual(['2200611849', '2200611849']);
  });

  it('is the account in the address where the pane shows nothing but a name', () => {
    const url = 'https://onetalk.alibaba.com/message/weblitePWA.htm?isGray=1&activeAccountId=77#/';
    expect(readChat(chat(row('item-left', text('Hi'))), url).conversation?.key).toBe('77');
  });

  it('is what the pane shows where the address still names another account', () => {
    const url = 'https://onetalk.alibaba.com/message/weblitePWA.htm?isGray=1&activeAccountId=77#/';
    const key = (html: string) => readChat(html, url).conversation?.key;
    const company = '<div class="content-header"><div>Cindy Liu</div><div>Brightway Lighting Co., Ltd.</div></div>';
    const shop = `<div class="content-header"><div>Cindy Liu</div><a href="https://brightway-led.en.alibaba.com/x">Shop</a></div>`;
    expect(key(chat(row('item-left', text('Hi'), info(sent))))).toBe('2200611849');
    expect(key(chat(row('item-left', text('Hi')), company))).toBe('Cindy Liu · Brightway Lighting Co., Ltd.');
    expect(key(chat(row('item-left', text('Hi')), shop))).toBe('Cindy Liu · brightway-led');
  });

  it('is not known when the messages under the header are of somebody else', () => {
    const { identityRead, problems, messages } = readChat(chat(row('item-left', text('Hi'), '', 'Amy Wu')));
    expect([identityRead, problems, messages.length]).toEqual([false, [{ code: 'identity-not-read' }], 1]);
  });

  it('is not known without a header; the messages are kept', () => {
    const { identityRead, problems, messages, conversation } = readChat(chat(row('item-left', text('Hi')), ''));
    expect([identityRead, problems, messages.length, conversation]).toEqual([
      false,
      [{ code: 'identity-not-read' }],
      1,
      null,
    ]);
  });
});

describe('a page of the message centre', () => {
  const codes = (html: string) => readChat(html).problems.map(({ code }) => code);
  const conversation = (html: string) => alibaba.conversation(pageOf(html, MESSENGER));

  it('is a chat of the platform', () => {
    const { kind, channel, platform } = readChat(chat(row('item-left', text('Hi'))));
    expect([kind, channel, platform]).toEqual(['chat', 'platform-chat', 'alibaba']);
  });

  it('says when its chat is empty, and when none is open', () => {
    expect(codes(chat(''))).toEqual(['empty-chat']);
    expect(codes('<div class="contact-item-container" data-name="Cindy Liu"></div>')).toEqual(['no-conversation']);
    expect(conversation('<div class="contact-item-container"></div>')).toBeNull();
  });

  it('does not take words in rows it does not know for an empty chat', () => {
    expect(codes(chat(`<div class="x1">${'Hello, this is a message. '.repeat(40)}</div>`))).toEqual(['layout-changed']);
  });

  it('keeps to the pane that is shown', () => {
    const hidden = chat(row('item-left', text('Old'), '', 'Amy Wu'), '<div class="content-header">Amy Wu</div>');
    const html = `<div style="display: none">${hidden}</div>${chat(row('item-left', text('New')))}`;
    expect(readChat(html).messages.map(({ text }) => text)).toEqual(['New']);
    expect(conversation(html)?.textContent).not.toContain('Old');
  });

  it('does not choose between two panes', () => {
    const html = chat(row('item-left', text('One'))) + chat(row('item-left', text('Two')));
    expect(codes(html)).toEqual(['identity-not-read']);
    expect([readChat(html).messages, conversation(html)]).toEqual([[], null]);
  });

  it('says when the chat stands in a frame of another origin, and gives that frame for the picture', () => {
    const html = '<iframe src="https://onetalk.alibaba.com/message/weblitePWA.htm#/"></iframe>';
    const { kind, problems } = readChat(html);
    expect([kind, problems]).toEqual(['chat', [{ code: 'foreign-frame' }]]);
    expect(conversation(html)?.localName).toBe('iframe');
  });

  it('asks to sign in when the site does', () => {
    expect(codes('<form><input type="password"></form>')).toEqual(['logged-out']);
    expect(codes('<iframe src="https://login.alibaba.com/newlogin/icbuLogin.htm"></iframe>')).toEqual(['logged-out']);
  });

  it('keeps no list of chats when it knows nothing of the page', () => {
    const { kind, problems } = readChat(`<div class="x1">${'Nordea Bank: your statement. '.repeat(20)}</div>`);
    expect([kind, problems]).toEqual(['chat', [{ code: 'layout-changed' }]]);
    expect(readChat('<div></div>').kind).toBe('unknown');
  });

  it('holds header and messages in the element that the picture is cut to', () => {
    const element = conversation(chat(row('item-left', text('Hi')), header));
    expect(element?.querySelector('.content-header')).not.toBeNull();
    expect(element?.querySelector('.contact-item-container')).toBeNull();
  });
});
