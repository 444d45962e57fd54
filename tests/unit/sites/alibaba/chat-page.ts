import type { Message } from '../../../../lib/domain/message.schema.ts';
import { alibaba } from '../../../../lib/sites/alibaba/alibaba.ts';
import { pageOf } from '../page-of.ts';

export const MESSENGER = 'https://message.alibaba.com/message/messenger.htm#/';

export const info = (values: Readonly<Record<string, unknown>>): string =>
  `data-expinfo='${JSON.stringify(values).replaceAll("'", '&#39;')}'`;

export const row = (side: string, content: string, attributes = '', name = 'Cindy Liu'): string =>
  `<div class="message-item-wrapper ${side}" ${attributes}><div class="item-base-info"><span class="name">${name}</span><span>2026-6-5 19:22</span></div>${content}</div>`;

export const text = (words: string): string => `<div class="session-rich-content text">${words}</div>`;

export const header = '<div class="content-header"><span class="name">Cindy Liu</span></div>';

export const chat = (rows: string, head = header): string =>
  `<div class="contact-item-container" data-name="Cindy Liu"></div><div class="message-container">${head}<div class="scroll-box">${rows}</div><div class="send-box-container">Send</div></div>`;

export const readChat = (html: string, url = MESSENGER) => alibaba.read(pageOf(html, url));

export function onlyMessage(content: string): Message {
  const [message] = readChat(chat(content)).messages;
  if (message === undefined) throw new Error('the row gave no message');
  return message;
}
