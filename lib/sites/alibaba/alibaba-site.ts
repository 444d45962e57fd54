import type { Reading } from '../../domain/reading.schema.ts';
import { blankReading } from '../blank-reading.ts';
import { isCovered } from '../challenge.ts';
import type { Page, Site } from '../site.ts';
import { pageKind, type Rule } from './page-kind.ts';

const ID = 'alibaba';
const VERSION = 1;

const signIn: Rule = {
  kind: 'login',
  host: /^(?:login|passport)\.alibaba\.com$/,
  path: /^\//,
  structure: [{ selector: 'input[type="password"], #fm-login-id, form[action*="login" i]', seen: '2026-10' }],
  read: (_, blank) => blank,
};

type Chat = Pick<Required<Site>, 'conversation' | 'messageElement'> & {
  /** A page of chats that this reader does not know. */
  readonly isUnknown: (page: Page) => boolean;
};
const NO_CHAT: Chat = { conversation: () => null, messageElement: () => null, isUnknown: () => false };

/** A reader of Alibaba.com for the given kinds of pages: scripts of single hosts need only their own. */
export function alibabaSite(rules: readonly Rule[], chat: Chat = NO_CHAT): Site {
  const all = [signIn, ...rules];
  const read = (page: Page): Reading => {
    const { kind, rule } = pageKind(page, all);
    const blank: Reading = { ...blankReading(ID, VERSION, 'alibaba'), channel: 'platform-page', kind };
    if (kind === 'challenge') return { ...blank, problems: [{ code: 'challenge-page' }] };
    if (kind === 'login') return { ...blank, problems: [{ code: 'logged-out' }] };
    if (kind === 'unknown')
      return chat.isUnknown(page) ? { ...blank, kind: 'chat', problems: [{ code: 'layout-changed' }] } : blank;
    const reading = rule?.read(page, blank) ?? blank;
    if (!isCovered(page.document)) return reading;
    return { ...reading, problems: [{ code: 'challenge-page' }, ...reading.problems] };
  };
  const inChat = (page: Page): boolean => pageKind(page, all).kind === 'chat';
  return {
    id: ID,
    matches: ['https://*.alibaba.com/*'],
    version: VERSION,
    read,
    conversation: (page) => (inChat(page) ? chat.conversation(page) : null),
    messageElement: (page, key) => (inChat(page) ? chat.messageElement(page, key) : null),
  };
}
