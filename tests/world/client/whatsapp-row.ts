import type { ChatMessage } from '../talk/message.ts';
import { type Html, html } from './markup.ts';
import { clock, whatsappDate } from './times.ts';

/** What a row needs to know beside its message. */
export type RowContext = {
  readonly generation: string;
  /** Order of day and month in the account's language. */
  readonly order: string;
  readonly jid: string;
  /** Address of the one photograph of this chat. */
  readonly picture: string;
};

export type WhatsappItem = ChatMessage & {
  /** Line between two days, above this message. */
  readonly divider: string | null;
};

/** Id of the notice above the first message of a chat; its row carries a lock. */
export const ENCRYPTION_NOTICE = 'encryption-notice';

const own = (message: ChatMessage): boolean => message.side === 'buyer';

const stamp = (message: ChatMessage, order: string): string =>
  `[${clock(message.sentAt)}, ${whatsappDate(message.sentAt, order)}] ${message.sender}: `;

const meta = (message: ChatMessage): Html =>
  html`<div class="meta" data-testid="msg-meta"><span dir="auto">${clock(message.sentAt)}</span>${
    own(message) && html`<span data-icon="msg-dblcheck" aria-label=" Read " class="tick">✓✓</span>`
  }</div>`;

const quote = ({ quoted }: ChatMessage): Html | null =>
  quoted
    ? html`<div class="quote" role="button" aria-label="Quoted message"><span class="quote-name">${quoted.sender}</span><span dir="auto" class="quoted-mention">${quoted.text}</span></div>`
    : null;

const text = (message: ChatMessage, context: RowContext): Html =>
  html`<div class="copyable-text" data-pre-plain-text="${stamp(message, context.order)}">${quote(message)}<span data-testid="selectable-text" dir="ltr" class="selectable-text copyable-text"><span>${message.text}</span></span></div>`;

function content(message: ChatMessage, context: RowContext): Html {
  switch (message.kind) {
    case 'image':
      return html`<div role="button" aria-label="Open picture" class="photo"><img src="${context.picture}" alt="" width="240" height="180"></div>`;
    case 'file':
      return html`<div role="button" class="document" title="Download &quot;${message.file?.name ?? ''}&quot;"><span data-icon="document-PDF-icon">PDF</span><span class="document-name">${message.file?.name ?? ''}</span><span class="document-size">${Math.round((message.file?.bytes ?? 0) / 1024)} kB</span></div>`;
    case 'recalled':
      return html`<div class="recalled"><span aria-hidden="true" data-icon="recalled">⊘</span> This message was deleted</div>`;
    default:
      return text(message, context);
  }
}

const bubble = (message: ChatMessage, context: RowContext): Html =>
  html`<div class="bubble ${own(message) ? 'bubble-own' : 'bubble-other'}" data-testid="msg-container">${content(message, context)}${meta(message)}</div>`;

/** Before 2026: the id tells the direction and the chat, and so does a class. */
function packed(message: ChatMessage, context: RowContext): Html {
  const direction = own(message) ? 'out' : 'in';
  return html`<div role="row"><div tabindex="-1" data-id="${String(own(message))}_${context.jid}_${message.id}"><div data-content class="message-${direction} focusable-list-item">
    <span aria-label="${own(message) ? 'You:' : `${message.sender}:`}"></span><span data-icon="tail-${direction}"></span>${bubble(message, context)}</div></div></div>`;
}

/** Since 2026-09: a bare id, and nothing inside unless it is near the view. */
const bare = (message: ChatMessage, context: RowContext): Html =>
  html`<div role="row"><div tabindex="-1" class="_amjv" data-id="${message.id}" data-testid="conv-msg-${message.id}"><div data-content class="${own(message) ? 'x13a6bvl' : 'x1ja2u2z'}">${bubble(message, context)}</div></div></div>`;

/** A notice of WhatsApp's own: an id like a message, but no stamp. */
const notice = (message: ChatMessage): Html =>
  html`<div role="row"><div tabindex="-1" data-id="${message.id}"><div data-content class="notice">${message.id === ENCRYPTION_NOTICE && html`<span aria-hidden="true" data-icon="lock-small">🔒</span>`}<span dir="auto">${message.text}</span></div></div></div>`;

function rowOf(message: ChatMessage, context: RowContext): Html {
  if (message.kind === 'system') return notice(message);
  return context.generation === '2025' ? packed(message, context) : bare(message, context);
}

/** The rows of one message: a line for a new day, and the message. */
export function whatsappRow(item: WhatsappItem, context: RowContext): Html {
  return html`<div class="item">${item.divider === null ? null : html`<div class="divider"><span dir="auto">${item.divider}</span></div>`}${rowOf(item, context)}</div>`;
}
