import { type Html, html, inlineJson } from '../client/markup.ts';
import type { WhatsappData } from '../client/whatsapp.ts';
import { buyer, supplier } from '../deal.ts';
import { picture } from '../picture.ts';
import {
  type Answer,
  answerJson,
  answerWith,
  htmlPage,
  numberParam,
  param,
  type Visit,
  type WorldSite,
} from '../site.ts';
import { beginning } from '../talk/beginning.ts';
import { messages, scattered, type Talk } from '../talk/conversation.ts';
import { whatsappEnding } from '../talk/endings.ts';
import type { ChatMessage } from '../talk/message.ts';

const CHUNK = 50;

const talk = (visit: Visit): Talk => ({
  name: '3EB0C41865291',
  supplier: param(visit, 'saved') === 'no' ? supplier.phone : supplier.whatsappName,
  buyer: buyer.name,
  ending: whatsappEnding,
  total: param(visit, 'empty') === '1' ? 0 : numberParam(visit, 'messages', 180),
  now: visit.now,
});

function older(visit: Visit): Answer {
  const to = talk(visit).total - numberParam(visit, 'have', 0);
  return answerJson(to > 0 ? chunk(visit, to) : [], 80 + scattered(to, 120));
}

/** Some messages up to this one, the oldest of all under the notice that stands at the beginning of every chat. */
function chunk(visit: Visit, to: number): readonly ChatMessage[] {
  const some = messages(talk(visit), to - CHUNK, to);
  const [first] = some;
  return to > CHUNK || first === undefined ? some : [beginning(param(visit, 'phone') === '1', first.sentAt), ...some];
}

const chats = [
  [supplier.whatsappName, 'I try it this afternoon and tell you.', '1:12 PM'],
  ['Ningbo Goldsail, Kevin', 'Pay to the new account, IBAN DE02 1203 0000 0000 2020 51', '11:40 AM'],
  ['Family', 'Erik: the lawyer sent the divorce papers', 'Yesterday'],
  ['Lindqvist Interiors team', 'You: nobody talks about the layoffs in Malmö yet', 'Yesterday'],
  ['Surat Weave, Amit', 'TEXTILE30 only today!', 'Tuesday'],
] as const;

const chatRow = ([name, last, time]: readonly [string, string, string], index: number): Html =>
  html`<div role="row" class="chat-row${index === 0 ? ' open' : ''}"><div role="gridcell" class="chat-name"><span dir="auto" title="${name}">${name}</span><span class="chat-time">${time}</span></div>
    <div role="gridcell" class="chat-last"><span title="${last}">${last}</span></div></div>`;

const side = html`<div id="side"><header class="side-header">WhatsApp</header>
  <div class="side-search">Search or start a new chat</div>
  <div id="pane-side"><div role="grid" aria-label="Chat list">${chats.map(chatRow)}</div></div></div>`;

const conversation = (visit: Visit): Html => html`<div id="main">
  <header data-testid="conversation-header"><div class="avatar"></div><div class="header-text">
    <div data-testid="conversation-info-header"><span dir="auto">${talk(visit).supplier}</span></div>
    <div data-testid="chat-subtitle"><span title="${supplier.phone}">${supplier.phone}</span></div></div></header>
  <div class="panel" data-testid="conversation-panel-messages" data-scrolltracepolicy="wa.web.conversation.messages" tabindex="0"><div class="rows" role="application"></div></div>
  <footer><span data-icon="plus-rounded">＋</span><div class="composer" contenteditable="true" role="textbox" aria-label="Type a message"></div></footer></div>`;

const nothingOpen = html`<div class="intro"><h1>Download WhatsApp for Windows</h1><p>Make calls, share your screen and get a faster experience.</p></div>`;

const loggedOut = (): Answer =>
  htmlPage({
    title: 'WhatsApp',
    styles: ['whatsapp/whatsapp.css'],
    bodyClass: 'landing',
    body: html`<div class="landing-window"><h1>Steps to log in</h1><ol><li>Open WhatsApp on your phone</li><li>Tap Menu, then Linked devices</li><li>Scan the QR code to confirm</li></ol>
      <canvas aria-label="Scan this QR code to link a device!" role="img" width="228" height="228"></canvas><p>Log in with phone number</p></div>`,
  });

function chat(visit: Visit): Answer {
  const { total } = talk(visit);
  const query = new URLSearchParams(visit.url.searchParams);
  query.set('now', String(visit.now));
  const data: WhatsappData = {
    query: query.toString(),
    generation: param(visit, 'generation', '2026'),
    order: param(visit, 'dates', 'mdy'),
    jid: '8613800138000@c.us',
    now: visit.now,
    messages: chunk(visit, total),
  };
  return htmlPage({
    title: 'WhatsApp',
    styles: ['whatsapp/whatsapp.css'],
    scripts: ['whatsapp'],
    body: html`<div id="app">${side}${param(visit, 'open') === 'none' ? nothingOpen : conversation(visit)}</div>
    <script type="application/json" id="page-data">${inlineJson(data)}</script>`,
  });
}

/** WhatsApp Web: one address for all chats; `?generation=2025` gives the DOM before the bare message ids. */
export const whatsapp: WorldSite = {
  hosts: ['web.whatsapp.com'],
  answer: (visit) => {
    const path = visit.url.pathname;
    if (path === '/older.json') return older(visit);
    if (path === '/picture.png') return answerWith('image/png', picture('packing', 320, 240));
    if (path !== '/') return null;
    return param(visit, 'loggedout') === '1' ? loggedOut() : chat(visit);
  },
};
