import type { ChatMessage } from '../talk/message.ts';
import { type Html, html, raw } from './markup.ts';
import { messengerTime } from './times.ts';

/** Numbers of OneTalk's message types. */
const TYPES: Readonly<Record<ChatMessage['kind'], number>> = {
  text: 1,
  image: 60,
  file: 61,
  card: 2000,
  recalled: 1,
  system: 9999,
};
const PRODUCT = '1600123456789';

function expinfo(message: ChatMessage): string {
  return JSON.stringify({
    messageId: message.id,
    messageType: TYPES[message.kind],
    cardType: message.kind === 'card' ? 2000 : 0,
    extBizType: message.kind === 'card' ? 'product' : '',
    extBizId: message.kind === 'card' ? PRODUCT : '',
    sendTime: message.sentAt,
    showTime: Date.now(),
    senderId: message.side === 'buyer' ? '8829017743' : '2200611849',
    read_status: 1,
  });
}

const size = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;

function card(message: ChatMessage): Html {
  return html`<div class="session-rich-content card" data-original="https://www.alibaba.com/product-detail/_${PRODUCT}.html?productId=${PRODUCT}">
    <img src="https://s.alicdn.com/@sc04/kf/panel-front.png" alt="">
    <div class="card-text"><span class="card-title" style="-webkit-line-clamp: 2">${message.text}</span>
    <span class="card-price">US$14.00 - 17.50</span><span class="card-moq">Min. order: 50 pieces</span></div>
  </div>`;
}

function fileBox({ file }: ChatMessage): Html {
  const query = JSON.stringify({
    fileName: file?.name,
    fileSize: file?.bytes,
    downloadUrl: `https://onetalk.alibaba.com/file/download.htm?name=${file?.name}&chatToken=ct-7be2219cc4f0`,
  });
  return html`<div class="session-rich-content file"><div class="inquiry-file-item" data-query="${query}">
    <span class="file-icon">PDF</span><span class="file-name">${file?.name ?? ''}</span><span class="file-size">${size(file?.bytes ?? 0)}</span>
  </div></div>`;
}

function text(message: ChatMessage): Html {
  const quote =
    message.quoted &&
    html`<div class="quote-container"><span class="name">${message.quoted.sender}</span><span class="content">${message.quoted.text}</span></div>`;
  if (message.translation === undefined) {
    return html`${quote ?? null}<div class="session-rich-content text">${message.text}</div>`;
  }
  return html`<div class="content-with-translation text-content">
    <div class="session-rich-content text">${message.text}</div>
    <div class="session-translate">${message.translation}</div>
    <div class="translation-source">由阿里翻译提供 · Translated by Alibaba</div>
  </div>`;
}

function content(message: ChatMessage): Html {
  switch (message.kind) {
    case 'image':
      return html`<div class="session-rich-content media"><img src="https://sc04.alicdn.com/@sc04/kf/${message.file?.name ?? ''}" alt=""></div>`;
    case 'file':
      return fileBox(message);
    case 'card':
      return card(message);
    case 'recalled':
      return html`<div class="revert-msg">${message.text}</div>`;
    default:
      return text(message);
  }
}

/** What a row says of itself in an attribute; a build of sellers says nothing (seen 2026-10). */
const infoAttribute = (message: ChatMessage, ids: boolean): Html =>
  ids ? html` data-expinfo="${expinfo(message)}"` : html``;

/** One row of Alibaba's messenger (seen 2026-07 and 2026-10). `ids` false: no attribute names it. */
export function messengerRow(message: ChatMessage, ids = true): Html {
  const info = infoAttribute(message, ids);
  if (message.undrawn) return html`<div class="message-item-wrapper" style="height: 64px"${info}></div>`;
  if (message.side === 'system') {
    return html`<div class="message-item-wrapper"${info}><div class="item-system-notice">${message.text}</div></div>`;
  }
  const automatic = message.automatic ? html`<span class="auto-tag">Sent automatically · 系统自动发送</span>` : null;
  return html`<div class="message-item-wrapper item-${message.side === 'buyer' ? 'right' : 'left'}"${info}>
    <div class="item-avatar">${message.sender.slice(0, 1)}</div>
    <div class="item-content"><div class="item-base-info"><span class="name">${message.sender}</span> <span class="item-time">${messengerTime(message.sentAt)}</span></div>
    ${content(message)}${automatic}</div>
  </div>`;
}

/** The same row after a change of the site that no reader knows yet. */
export function changedRow(message: ChatMessage): Html {
  return html`<div class="message-item-wrapper"><div class="_a9x ${raw(message.side === 'buyer' ? '_q7' : '_q3')}">
    <p class="_m1k">${message.text || (message.file?.name ?? '')}</p><i class="_t0">${messengerTime(message.sentAt)}</i></div>
  </div>`;
}
