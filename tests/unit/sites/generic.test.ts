import { describe, expect, it } from 'vitest';
import { generic } from '../../../lib/sites/generic.ts';
import { pageOf } from './page-of.ts';

const read = (html: string, url = 'https://shop.example/lamp') => generic.read(pageOf(html, url));
const said = (who: string, time: string, what: string) =>
  `<li><b>${who}</b> <time datetime="${time}">x</time><p>${what}</p></li>`;
const chat = `<ul>${said('Anke', '2026-11-23T06:00:00Z', 'How can I help?')}${said('You', '2026-11-23T06:04:00Z', 'We need 60 spots.')}${said('Anke', '2026-11-23T06:09:00Z', 'HALLO10 gives 10 %.')}</ul>`;

describe('a page without a reader of its own', () => {
  it('states nothing but where it is', () => {
    const { kind, platform, channel, identityRead, counterparty, conversation, messages, problems } =
      read('<main>Lamp</main>');
    expect({ kind, platform, channel, identityRead, counterparty, conversation, messages, problems }).toEqual({
      kind: 'unknown',
      platform: 'unknown',
      channel: 'other',
      identityRead: false,
      counterparty: null,
      conversation: null,
      messages: [],
      problems: [],
    });
  });

  it('is still called by the name of its platform', () => {
    const named = (url: string) => {
      const { platform, channel } = read('<main></main>', url);
      return [platform, channel];
    };
    expect(named('https://detail.1688.com/offer/1.html')).toEqual(['1688', 'platform-page']);
    expect(named('https://brightway.en.made-in-china.com/')).toEqual(['made-in-china', 'platform-page']);
    expect(named('https://outlook.live.com/mail/0/')).toEqual(['outlook', 'email']);
    expect(named('https://not1688.com/')).toEqual(['unknown', 'other']);
  });

  it('is recognised when it is a security check or a sign-in page', () => {
    expect(read('<div id="challenge-form">Checking your browser</div>')).toMatchObject({
      kind: 'challenge',
      problems: [{ code: 'challenge-page' }],
    });
    expect(read('<input type="password">', 'https://shop.example/account/login')).toMatchObject({
      kind: 'login',
      problems: [{ code: 'logged-out' }],
    });
    expect(read('<input type="password">', 'https://shop.example/blog').kind).toBe('unknown');
    expect(read('<main>Lamp</main><div class="nc-container">slide</div>').kind).toBe('unknown');
  });

  it('says when a chat stands in a frame of another site', () => {
    expect(read('<iframe src="https://chat.lieferant.example/?embedded=1"></iframe>').problems).toEqual([
      { code: 'foreign-frame' },
    ]);
    expect(
      read('<iframe src="https://shop.example/chat"></iframe><iframe src="https://maps.example/"></iframe>').problems,
    ).toEqual([]);
  });
});

describe('a chat that no reader knows', () => {
  it('is read where names come back, with times and words', () => {
    const { messages, kind, identityRead, rows } = read(chat);
    expect(messages.map(({ sender, text, time }) => [sender, text, time?.from])).toEqual([
      ['Anke', 'How can I help?', '2026-11-23T06:00:00.000Z'],
      ['You', 'We need 60 spots.', '2026-11-23T06:04:00.000Z'],
      ['Anke', 'HALLO10 gives 10 %.', '2026-11-23T06:09:00.000Z'],
    ]);
    expect(messages.map(({ direction, keyKind }) => [direction, keyKind])).toEqual(
      Array(3).fill(['unknown', 'composite']),
    );
    expect([kind, identityRead, rows.read]).toEqual(['unknown', false, 3]);
  });

  it('is read without names where the page itself says that it is a log', () => {
    const line = (what: string) =>
      `<div><span class="time">10:3${what.length}</span><span class="text">${what}</span></div>`;
    expect(
      read(`<div role="log">${line('a')}${line('bb')}${line('ccc')}</div>`).messages.map(({ text }) => text),
    ).toEqual(['a', 'bb', 'ccc']);
  });

  it('is not seen in a list of goods, news or a table of dates', () => {
    const goods = ['Lamp', 'Panel', 'Spot'].map(
      (name, i) => `<li><b>${name}</b><span class="date">2026-11-0${i + 1}</span><p>€ ${i}9.00</p></li>`,
    );
    expect(read(`<ul>${goods.join('')}</ul>`).messages).toEqual([]);
    expect(read('<ul><li>a</li><li>b</li><li>c</li></ul>').messages).toEqual([]);
    expect(
      read(`<ul>${said('Anke', '2026-11-23T06:00:00Z', 'Hi')}${said('Anke', '2026-11-23T06:01:00Z', 'Hi')}</ul>`)
        .messages,
    ).toEqual([]);
  });
});
