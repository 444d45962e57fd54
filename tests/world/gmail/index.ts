import { type Html, html } from '../client/markup.ts';
import { buyer, product, promise, supplier } from '../deal.ts';
import { type Answer, htmlPage, param, type Visit, type WorldSite } from '../site.ts';

type Mail = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly minutesAgo: number;
  readonly paragraphs: readonly string[];
  readonly attachment?: string;
  readonly collapsed?: boolean;
};

export const subject = 'Quotation BW-2611: LED panel 60x60, 200 pcs';

const thread: readonly Mail[] = [
  {
    id: '19aa01b7c4e2d310',
    name: supplier.contact,
    email: supplier.email,
    minutesAgo: 3 * 1440,
    paragraphs: ['Dear Mara, thank you for your interest. I prepare the quotation today.'],
    collapsed: true,
  },
  {
    id: '19aa3fd0128b77a4',
    name: supplier.contact,
    email: supplier.email,
    minutesAgo: 2 * 1440 + 90,
    paragraphs: [
      'Dear Mara,',
      `please find our quotation BW-2611 for 200 pieces of ${product.model} at USD 14.00 each, in total USD 2,800.00 without freight.`,
      'Lead time 15 days after payment, packing 8 pieces a carton, warranty 5 years.',
      'Best regards, Cindy Liu, Shenzhen Brightway Lighting Co., Ltd.',
    ],
    attachment: 'Quotation_BW-2611_LED-Panel-60x60.pdf',
  },
  {
    id: '19aa58c91f0e4b62',
    name: buyer.name,
    email: buyer.email,
    minutesAgo: 1440 + 200,
    paragraphs: ['Hello Cindy, received, thank you. Is there a discount for the first order?', 'Mara'],
  },
  {
    id: '19aa7e335d90c1f8',
    name: supplier.contact,
    email: supplier.email,
    minutesAgo: 1380,
    paragraphs: [
      'Dear Mara,',
      `as I wrote in the Alibaba chat: with code ${promise.code} you get ${promise.percent}% off at checkout, minimum order 500 USD, valid until 2026-12-31.`,
      'Please pay through Alibaba only, so that your order is protected.',
      'Best regards, Cindy',
    ],
  },
];

const sender = (mail: Mail): Html =>
  html`<span class="gD" email="${mail.email}" name="${mail.name}" data-hovercard-id="${mail.email}"><span>${mail.name}</span></span> <span class="go">&lt;${mail.email}&gt;</span>`;

const date = (mail: Mail, now: number): Html => {
  const at = now - mail.minutesAgo * 60_000;
  return html`<span class="g3" data-at="${at}" title="" role="gridcell"></span>`;
};

function collapsed(mail: Mail, now: number): Html {
  return html`<div class="kv" role="listitem" aria-expanded="false" tabindex="-1"><div class="adf ads" data-legacy-message-id="${mail.id}">
    <table class="row"><tbody><tr><td class="gF">${sender(mail)}</td><td class="gH">${date(mail, now)}</td></tr></tbody></table>
    <div class="snippet iA g6">${mail.paragraphs.join(' ').slice(0, 60)}…</div></div></div>`;
}

function opened(mail: Mail, now: number): Html {
  const to =
    mail.email === buyer.email ? { name: supplier.contact, email: supplier.email } : { name: 'me', email: buyer.email };
  const file =
    mail.attachment &&
    html`<div class="hq"><span class="aZo" download_url="application/pdf:${mail.attachment}:https://mail.google.com/mail/u/0/?ui=2&amp;attid=0.1&amp;at=at-51e0b7"><span class="file-icon">PDF</span> <span class="aV3">${mail.attachment}</span> <span class="SaH2Ve">184 KB</span></span></div>`;
  return html`<div class="h7" role="listitem" aria-expanded="true" tabindex="-1"><div class="adn ads" data-message-id="#msg-f:18${mail.id}" data-legacy-message-id="${mail.id}">
    <table class="row"><tbody><tr><td class="gF gK">${sender(mail)}</td><td class="gH">${date(mail, now)}</td></tr></tbody></table>
    <div class="hb">to <span class="g2" email="${to.email}" name="${to.name}">${to.name}</span></div>
    <div class="ii gt"><div class="a3s aiL"><div dir="ltr">${mail.paragraphs.map((text) => html`<p>${text}</p>`)}</div></div></div>
    ${file || null}</div></div>`;
}

const otherMails = [
  ['Nordea Bank', 'Your account statement', 'DE02 1203 0000 0000 2020 51'],
  ['HR, Lindqvist Interiors', 'Strictly confidential', 'Plan for the layoffs in Malmö'],
  ['Google', 'Security alert', 'Your verification code is 482913'],
  ['Surat Weave Textiles', 'TEXTILE30: 30% off ends tonight', 'Dear madam'],
] as const;

const list = html`<div class="mail-list"><table class="F cf zt"><tbody>${otherMails.map(
  ([
    from,
    what,
    snippet,
  ]) => html`<tr class="zA yO"><td class="yX xY"><span class="bA4"><span email="someone@mail.example" name="${from}">${from}</span></span></td>
  <td class="xY a4W"><span class="bog">${what}</span> <span class="y2">${snippet}</span></td><td class="xW xY"><span title="Nov 20, 2026">Nov 20</span></td></tr>`,
)}</tbody></table></div>`;

function threadPage(visit: Visit): Answer {
  const account = `${buyer.name} (${buyer.email})`;
  return htmlPage({
    title: `${subject} - ${buyer.email} - Gmail`,
    styles: ['gmail/gmail.css'],
    scripts: ['gmail'],
    body: html`<header class="gb"><b>Gmail</b><input aria-label="Search mail" placeholder="Search mail"><a class="gb_account" href="https://accounts.google.com/SignOutOptions?hl=en" aria-label="Google Account: ${account}">M</a></header>
    <div class="gmail-app"><nav class="labels"><b>Inbox</b><span>Starred</span><span>Sent</span><span>Drafts</span></nav>${list}
    <div role="main" class="thread"><div class="ha"><h2 class="hP" data-legacy-thread-id="19aa01b7c4e2d310" data-thread-perm-id="thread-f:1849">${subject}</h2></div>
      <div role="list">${thread.map((mail) => (mail.collapsed ? collapsed(mail, visit.now) : opened(mail, visit.now)))}</div>
      <div class="reply"><span role="button">Reply</span><span role="button">Forward</span></div></div></div>`,
  });
}

const signedOut = (): Answer =>
  htmlPage({
    title: 'Gmail',
    styles: ['gmail/gmail.css'],
    body: html`<main class="sign-in"><h1>Sign in</h1><p>to continue to Gmail</p><form><input type="email" id="identifierId" name="identifier" aria-label="Email or phone" autocomplete="username"><button type="button">Next</button></form></main>`,
  });

/** Gmail with a split pane: the open thread, and other mails beside it. */
export const gmail: WorldSite = {
  hosts: ['mail.google.com'],
  answer: (visit) => {
    if (!/^\/mail\/u\/\d\/?$/.test(visit.url.pathname)) return null;
    return param(visit, 'loggedout') === '1' ? signedOut() : threadPage(visit);
  },
};
