import { type Html, html, inlineJson } from '../client/markup.ts';
import type { MessengerData } from '../client/messenger.ts';
import type { Unrest } from '../client/unrest.ts';
import { buyer, supplier } from '../deal.ts';
import { type Answer, answerJson, htmlPage, numberParam, param, type Visit } from '../site.ts';
import { messages, scattered, type Talk } from '../talk/conversation.ts';
import { laterLines } from '../talk/later.ts';
import type { ChatMessage } from '../talk/message.ts';
import { type Contact, cindy, contacts } from '../talk/others.ts';
import { arrivals, laterForms, unusual } from '../talk/unusual.ts';
import { signIn } from './login.ts';

const PAGE = 40;
/** New messages while the page is open. */
const ARRIVALS = 5;
/** More than anybody scrolls through. */
const ENDLESS = 1_000_000;

function talkWith(contact: Contact, visit: Visit): Talk {
  const later = contact === cindy ? laterLines(param(visit, 'also') ?? '') : [];
  const whole = contact === cindy ? numberParam(visit, 'messages', 120) + later.length : contact.talk.length;
  const length = param(visit, 'endless') === '1' ? ENDLESS : whole;
  const total = param(visit, 'empty') === '1' ? 0 : length;
  const names = { supplier: contact.name, buyer: buyer.name };
  const ending = [...contact.talk, ...later];
  const name = `3${contacts.indexOf(contact)}17849`;
  return { name, ...names, ending, later: later.length, total, now: visit.now };
}

const contactOf = (visit: Visit): Contact => contacts.find(({ id }) => id === param(visit, 'contact')) ?? cindy;

/** The messages before those the page has already; late, as over a slow line. */
export function messageList(visit: Visit): Answer {
  const talk = talkWith(contactOf(visit), visit);
  const to = talk.total - numberParam(visit, 'have', 0);
  return answerJson(said(talk, to - PAGE, to, visit), numberParam(visit, 'late', 80 + scattered(to, 120)));
}

/** Messages `from` to `to`, with what the address says is unusual about them. */
function said(talk: Talk, from: number, to: number, visit: Visit): readonly ChatMessage[] {
  const how = { holes: numberParam(visit, 'holes', 0), twice: param(visit, 'twice') === '1' };
  return unusual(messages(talk, from, to), from, talk.total, how);
}

const lastWords = ({ talk }: Contact): string => talk.at(-1)?.line.text ?? '';

function contactItem(contact: Contact, visit: Visit): Html {
  const last = visit.now - (contact.talk.at(-1)?.minutesAgo ?? 0) * 60_000;
  const active = contact === cindy ? ' active' : '';
  return html`<div class="contact-item-container${active}" data-name="${contact.name}" data-contact="${contact.id}" data-company="${contact.company}">
    <div class="contact-avatar">${contact.name.slice(0, 1)}</div>
    <div class="contact-info"><span class="name">${contact.name}</span><span class="company">${contact.company}</span>
    <span class="latest-msg">${lastWords(contact)}</span></div>
    <div class="contact-side"><span class="contact-time" data-at="${last}"></span>
    ${contact.unread > 0 && html`<span class="unread-num">${contact.unread}</span>`}</div>
  </div>`;
}

const openChat = html`<div class="message-container">
  <div class="content-header"><div class="contact-name"><span class="name">${supplier.contact}</span></div>
    <a class="company-name" href="${supplier.profileUrl}">${supplier.company}</a></div>
  <div class="message-flow-wrapper"></div>
  <div class="send-box-container"><div class="send-tools"><span class="send-tool-button">☺</span><span class="send-tool-button">Image</span>
    <span class="send-tool-button">File</span><span class="send-tool-button">Quick reply</span></div>
    <div id="send-box-wrapper"><textarea class="send-textarea" placeholder="Please type your message here..." rows="2"></textarea>
    <button class="send-button" type="button">Send</button></div></div>
</div>`;

const noChat = html`<div class="message-empty">Select a conversation to start messaging.</div>`;

const side = html`<aside class="contact-detail"><h4>About the supplier</h4>
  <p><a href="${supplier.profileUrl}">${supplier.company}</a></p><p>${supplier.country} · ${supplier.years} yrs · Verified</p>
  <h4>Latest inquiry</h4><p>LED Panel Light 60x60, 200 pieces</p><h4>Orders</h4><p>No orders with this supplier yet.</p></aside>`;

function unrestOf(shown: readonly ChatMessage[], visit: Visit): Unrest {
  const after = numberParam(visit, 'changing', 0);
  return {
    rerender: param(visit, 'rerender') === '1',
    arriving: param(visit, 'arriving') === '1' ? arrivals(ARRIVALS, visit.now) : [],
    changing: after > 0 ? laterForms(shown) : [],
    changingAfter: after * 1_000,
  };
}

function messengerData(visit: Visit): MessengerData {
  const talk = talkWith(cindy, visit);
  const virtual = param(visit, 'virtual') !== 'off';
  const query = new URLSearchParams(visit.url.searchParams);
  query.set('now', String(visit.now));
  const shown = said(talk, virtual ? talk.total - PAGE : 0, talk.total, visit);
  return {
    contact: cindy.id,
    query: query.toString(),
    now: visit.now,
    virtual,
    changed: param(visit, 'layout') === 'changed',
    messages: shown,
    ids: param(visit, 'ids') !== 'off',
    stickyDates: param(visit, 'dates') === 'sticky',
    reversed: param(visit, 'reverse') === '1',
    unrest: unrestOf(shown, visit),
  };
}

/** Messenger for buyers and OneTalk: the same React application under two addresses. */
export function messengerPage(visit: Visit, title: string): Answer {
  if (param(visit, 'loggedout') === '1') return signIn('Sign in to see your messages');
  const listed = param(visit, 'switch') === '1' ? contacts.slice(0, 2) : contacts;
  const closed = param(visit, 'open') === 'none';
  return htmlPage({
    title,
    styles: ['alibaba/messenger.css'],
    scripts: ['messenger'],
    body: html`<div class="messenger-head"><a class="tnh-logo" href="https://www.alibaba.com/">Alibaba<b>.com</b></a> Message Center
      <span class="messenger-account">${buyer.name}</span></div>
    <div class="messenger-app">
      <aside class="contact-list"><div class="contact-tabs">All <span>Unread</span> <span>Groups</span></div>${listed.map((contact) => contactItem(contact, visit))}</aside>
      ${closed ? noChat : openChat}${closed ? null : side}
    </div>
    <script type="application/json" id="page-data">${inlineJson(messengerData(visit))}</script>`,
  });
}

/** The chat inside a frame of another origin, as on pages that open it as an overlay. */
export const framedMessenger = (): Answer =>
  htmlPage({
    title: 'Message Center',
    styles: ['alibaba/messenger.css'],
    body: html`<div class="messenger-head"><a class="tnh-logo" href="https://www.alibaba.com/">Alibaba<b>.com</b></a> Message Center</div>
    <iframe class="messenger-frame" title="Chat" src="https://onetalk.alibaba.com/message/weblitePWA.htm?isGray=1&amp;from=menu&amp;hideMenu=1#/"></iframe>`,
  });
