import { describe, expect, it } from 'vitest';
import { gmail } from '../../../../lib/sites/gmail/gmail.ts';
import { elementOf } from '../../../../lib/sites/rows.ts';
import { instants, pageOf } from '../page-of.ts';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const account =
  '<a href="https://accounts.google.com/SignOutOptions?hl=en" aria-label="Google Account: Mara (mara@gmail.com)"></a>';
const subject = '<h2 class="hP" data-thread-perm-id="thread-f:1849">Quotation BW-2611</h2>';
const head = (email: string, name: string) =>
  `<span class="gD" email="${email}" name="${name}"><span>${name}</span></span>`;
const to = (email: string) => `<div class="hb">to <span class="g2" email="${email}">me</span></div>`;
const date = '<span class="g3" title="Sep 24, 2026, 2:32\u202fPM">Sep 24</span>';
const body = (html: string) => `<div class="ii gt"><div class="a3s aiL">${html}</div></div>`;
const mail = (content: string, attributes = 'aria-expanded="true"') =>
  `<div role="listitem" ${attributes}><div class="adn ads" data-message-id="#msg-f:19" data-legacy-message-id="19">${content}</div></div>`;
const fromCindy = head('Cindy.Liu@Brightway.example', 'Cindy Liu') + date + to('mara@gmail.com');

const list = '<table><tr class="zA"><td><span email="bank@nordea.example" name="Bank">Bank</span></td></tr></table>';
const thread = (mails: string, title = subject) =>
  `${account}<nav role="navigation">Inbox</nav>${list}<div role="main"><div>${title}</div><div role="list">${mails}</div></div>`;
const pageWith = (html: string, url = INBOX) => pageOf(html, url);
const read = (html: string) => gmail.read(pageWith(html));

describe('a mail of an open thread', () => {
  it('is read with sender, address, date and body', () => {
    const [message] = read(thread(mail(fromCindy + body('<p>Dear Mara,</p><p>use <b>LED2026</b></p>')))).messages;
    expect(message).toMatchObject({
      key: 'msg-f:19',
      keyKind: 'site',
      sender: 'Cindy Liu',
      senderAddress: 'cindy.liu@brightway.example',
      text: 'Dear Mara,\nuse LED2026',
      marks: [],
    });
    expect(instants(message?.time ?? null)).toEqual(['exact', '2026-09-24T06:32:00.000Z', '2026-09-24T06:32:59.999Z']);
  });

  it('came in when it went to the account, and went out when the account sent it', () => {
    const side = (content: string) =>
      read(thread(mail(content))).messages.map(({ direction, via }) => [direction, via])[0];
    expect(side(fromCindy)).toEqual(['in', 'recipient']);
    expect(side(head('mara@gmail.com', 'Mara') + to('cindy@brightway.example'))).toEqual(['out', 'account']);
    expect(side(head('cindy@brightway.example', 'Cindy') + to('sales@mara.example'))).toEqual(['unknown', null]);
  });

  it('keeps what it repeats of earlier mails apart', () => {
    const [message] = read(
      thread(
        mail(
          fromCindy +
            body('<p>Yes.</p><div class="gmail_quote"><p>On Sep 23 Mara wrote:</p><p>Is LED2026 good?</p></div>'),
        ),
      ),
    ).messages;
    expect([message?.text, message?.quoted]).toEqual([
      'Yes.',
      { sender: null, text: 'On Sep 23 Mara wrote:\nIs LED2026 good?' },
    ]);
  });

  it('is still a mail when it is folded in: its body is reported as not read', () => {
    const { messages, notRead, rows } = read(
      thread(mail(head('a@b.example', 'A') + date, 'class="kv" aria-expanded="false"')),
    );
    expect(messages.map(({ sender, text, marks }) => [sender, text, marks])).toEqual([['A', '', ['collapsed']]]);
    expect([notRead, rows.read]).toEqual([['message.text'], 1]);
  });

  it('says that Gmail cut it off', () => {
    const clipped = body('Long<a href="?ui=2&amp;view=lg">View entire message</a>');
    expect(read(thread(mail(fromCindy + clipped))).messages[0]?.marks).toEqual(['clipped']);
  });

  it('names its attachments, without the address that opens them', () => {
    const files =
      '<span download_url="application/pdf:PI 2611.pdf:https://mail.google.com/?attid=0.1&amp;at=key"></span><span download_url="image/png:lamp.png:https://x"></span>';
    expect(read(thread(mail(fromCindy + body('x') + files))).messages[0]?.attachments).toEqual([
      { kind: 'file', name: 'PI 2611.pdf', size: null, href: null },
      { kind: 'image', name: 'lamp.png', size: null, href: null },
    ]);
  });
});

describe('a thread of Gmail', () => {
  it('is with whoever but the account wrote most of it', () => {
    const mails = [
      head('mara@gmail.com', 'Mara'),
      head('boss@mara.example', 'Boss'),
      head('c@brightway.example', 'Cindy'),
      head('c@brightway.example', 'Cindy'),
    ];
    const {
      counterparty,
      conversation,
      identityRead,
      account: own,
    } = read(thread(mails.map((one) => mail(one)).join('')));
    expect(counterparty).toEqual({
      name: 'Cindy',
      company: null,
      accountId: 'c@brightway.example',
      profileUrl: null,
      domain: 'brightway.example',
    });
    expect(conversation).toEqual({ key: 'thread-f:1849', title: 'Quotation BW-2611' });
    expect([identityRead, own]).toEqual([true, 'mara@gmail.com']);
  });

  it('gives the domain in the form that DNS knows', () => {
    expect(read(thread(mail(head('info@müller-licht.example', 'M')))).counterparty?.domain).toBe(
      'xn--mller-licht-thb.example',
    );
  });

  it('is named by its address where the page gives no name of its own', () => {
    const title = '<h2 class="hP" data-thread-perm-id="undefined">Quotation</h2>';
    const page = pageWith(thread(mail(fromCindy), title), `${INBOX}/FMfcgzQXKWgvJmRnPqTbLdHs`);
    expect(gmail.read(page).conversation?.key).toBe('FMfcgzQXKWgvJmRnPqTbLdHs');
    expect(read(thread(mail(fromCindy), title))).toMatchObject({ conversation: null, identityRead: false });
  });

  it('counts the mails that Gmail holds back', () => {
    expect(read(thread(`<span class="adx">3</span>${mail(fromCindy + body('x'))}`)).rows).toMatchObject({
      seen: 4,
      read: 1,
      notDrawn: 3,
    });
  });

  it('is cut to its own column: no list of other mails, no side bar', () => {
    const column = gmail.conversation(pageWith(thread(mail(fromCindy + body('x')))));
    expect(column?.getAttribute('role')).toBe('main');
    expect(column?.querySelector('tr.zA, nav')).toBeNull();
    expect(column?.querySelector('h2.hP')).not.toBeNull();
  });

  it('gives no column when the thread cannot be told from the list', () => {
    expect(gmail.conversation(pageWith(`${list}${mail(fromCindy)}`))).toBeNull();
  });

  it('finds one mail again by its key', () => {
    const page = pageWith(thread(mail(fromCindy + body('x'))));
    expect(elementOf(gmail.rows(page), 'msg-f:19')?.getAttribute('role')).toBe('listitem');
  });
});

describe('a page of Gmail without an open thread', () => {
  it('says so, and reads no mail of the list', () => {
    const { kind, problems, messages } = read(`${account}${list}`);
    expect([kind, problems, messages]).toEqual(['mail', [{ code: 'no-conversation' }], []]);
  });

  it('asks to sign in when Gmail does', () => {
    const { kind, problems } = read('<input type="email" id="identifierId">');
    expect([kind, problems]).toEqual(['login', [{ code: 'logged-out' }]]);
  });

  it('keeps no list when nothing of the page is known', () => {
    const { kind, problems } = read(`<div>${'Nordea Bank: your account statement. '.repeat(10)}</div>`);
    expect([kind, problems]).toEqual(['mail', [{ code: 'layout-changed' }]]);
    expect(read('<p>Loading</p>').kind).toBe('unknown');
  });
});
