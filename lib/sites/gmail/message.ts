import type { Attachment, Message, MessageMark } from '../../domain/message.schema.ts';
import type { ClaimedTime } from '../../domain/time.schema.ts';
import { anyOf, findFirst, note, type Trace } from '../candidate.ts';
import { claimTime } from '../claimed-time.ts';
import type { KeyParts } from '../composite-key.ts';
import type { Row } from '../rows.ts';
import { rectOf } from '../shown.ts';
import { lineOf, textOf } from '../text-of.ts';
import * as at from './selectors.ts';

export type MailSetting = {
  readonly zone: string;
  readonly language: string | null;
  readonly account: string | null;
  readonly composite: (parts: KeyParts) => string;
  readonly trace: Trace;
};

/** The sender stands before the recipients, and not among them. */
export const senderIn = (element: Element, trace: Trace): Element | null => {
  const found = findFirst(element, at.sender, (span) => span.closest(anyOf(at.recipient)) === null);
  if (found !== null) note(trace, 'message.sender', found.candidate);
  return found?.found ?? null;
};

const addressOf = (span: Element): string | null => span.getAttribute('email')?.trim().toLowerCase() || null;

/** Own mail is known by its address; what came in by naming the account among the recipients. */
function directionOf(
  element: Element,
  sender: string | null,
  account: string | null,
): Pick<Message, 'direction' | 'via'> {
  if (account === null || sender === null) return { direction: 'unknown', via: null };
  if (sender === account) return { direction: 'out', via: 'account' };
  const recipients = Array.from(element.querySelectorAll(anyOf(at.recipient)), addressOf);
  return recipients.includes(account) ? { direction: 'in', via: 'recipient' } : { direction: 'unknown', via: null };
}

function timeIn(element: Element, { zone, language, trace }: MailSetting): ClaimedTime | null {
  const found = findFirst(element, at.date);
  const written = found?.found.getAttribute('title') || found?.found.getAttribute('alt');
  if (found === null || !written) return null;
  note(trace, 'message.time', found.candidate);
  return claimTime(written, { source: 'attribute', zone, language });
}

function bodyIn(element: Element, trace: Trace): Pick<Message, 'text' | 'quoted'> | null {
  const found = findFirst(element, at.body);
  if (found === null) return null;
  note(trace, 'message.text', found.candidate);
  const earlier = anyOf(at.quoted);
  const text = textOf(found.found, { lines: 'flowed', skip: (part) => part.matches(earlier) });
  const first = found.found.querySelector(earlier);
  return { text, quoted: first === null ? null : { sender: null, text: textOf(first, { lines: 'flowed' }) } };
}

const KINDS = { image: 'image', video: 'video', audio: 'audio' } as const;
const isMedia = (type: string | undefined): type is keyof typeof KINDS =>
  type !== undefined && Object.hasOwn(KINDS, type);

/** `download_url="mime:name:url"`; the URL opens only for this account and holds its keys, so it is left out. */
function attachmentsIn(element: Element): Attachment[] {
  return Array.from(element.querySelectorAll(anyOf(at.attachment)), (part) => {
    const [type = '', name] = (part.getAttribute('download_url') ?? '').split(':');
    const [family] = type.split('/');
    return { kind: isMedia(family) ? KINDS[family] : 'file', name: name || null, size: null, href: null };
  });
}

const isCollapsed = (element: Element): boolean =>
  element.getAttribute('aria-expanded') === 'false' || element.classList.contains('kv');

function idOf(element: Element): string | null {
  const idOn = (name: string): string | null =>
    element.getAttribute(name) ?? element.querySelector(`[${name}]`)?.getAttribute(name) ?? null;
  const id = idOn('data-message-id')?.replace(/^#/, '') || idOn('data-legacy-message-id');
  return id === 'undefined' ? null : id || null;
}

/** One mail of the thread. A mail whose body is not in the page is still a mail: its sender is known. */
export function readMail(element: Element, setting: MailSetting): Row {
  const sender = senderIn(element, setting.trace);
  if (sender === null) return { is: 'not-drawn', reason: 'not-drawn', key: idOf(element), element };
  const body = bodyIn(element, setting.trace);
  const senderAddress = addressOf(sender);
  const marks: MessageMark[] = [
    ...(body === null && isCollapsed(element) ? (['collapsed'] as const) : []),
    ...(element.querySelector(anyOf(at.clipped)) === null ? [] : (['clipped'] as const)),
  ];
  const parts = {
    sender: sender.getAttribute('name')?.trim() || lineOf(sender) || null,
    time: timeIn(element, setting),
    text: body?.text ?? '',
    attachments: attachmentsIn(element),
  };
  const id = idOf(element);
  const message: Message = {
    key: id ?? setting.composite(parts),
    keyKind: id === null ? 'composite' : 'site',
    senderAddress,
    ...directionOf(element, senderAddress, setting.account),
    translation: null,
    quoted: body?.quoted ?? null,
    marks,
    rect: rectOf(element),
    ...parts,
  };
  return { is: 'message', message, element };
}

/** Was the body in the page? An empty mail has one, a collapsed one has not. */
export const hasBody = (element: Element): boolean => element.querySelector(anyOf(at.body)) !== null;
