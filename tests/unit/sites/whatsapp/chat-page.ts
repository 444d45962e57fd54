import { whatsapp } from '../../../../lib/sites/whatsapp/whatsapp.ts';
import { pageOf } from '../page-of.ts';

export const URL_OF_CHATS = 'https://web.whatsapp.com/';

export const stamped = (stamp: string, content: string): string =>
  `<div class="copyable-text" data-pre-plain-text="${stamp}">${content}</div>`;
export const words = (text: string): string => `<span data-testid="selectable-text" dir="ltr">${text}</span>`;
export const said = (text: string, name = 'Cindy Liu', time = '10:32, 13/12/2026'): string =>
  stamped(`[${time}] ${name}: `, words(text));
export const row = (content: string, id = '3EB01', attributes = ''): string =>
  `<div role="row"><div data-id="${id}" data-testid="conv-msg-${id}" ${attributes}>${content}</div></div>`;

export const header = (name: string, below = 'online'): string =>
  `<header><div data-testid="conversation-info-header"><span dir="auto">${name}</span></div><div data-testid="chat-subtitle"><span title="${below}">${below}</span></div></header>`;

export const chat = (rows: string, head = header('Cindy Liu')): string =>
  `<div id="pane-side"><div role="row"><span title="Family">Family</span></div></div><div id="main">${head}<div data-testid="conversation-panel-messages">${rows}</div><footer></footer></div>`;

export const readChat = (html: string, zone?: string) => whatsapp.read(pageOf(html, URL_OF_CHATS, zone));
export const messagesIn = (rows: string, head?: string) => readChat(chat(rows, head)).messages;
