import { hasUnknownWords } from '../rows.ts';
import type { Page } from '../site.ts';
import { readChat } from './chat.ts';
import type { Rule } from './page-kind.ts';

const HOST = /^(?:message|onetalk)\.alibaba\.com$/;
const PATH = /^\/message\//;

/** Pages of other people's conversations, whatever they look like. */
export const isMessageCentre = ({ hostname, pathname }: URL): boolean => HOST.test(hostname) && PATH.test(pathname);

/** Words and nothing known: the site has changed. Its list of chats must not be kept all the same. */
export const isUnknownMessageCentre = ({ url, document }: Page): boolean =>
  isMessageCentre(url) && hasUnknownWords(document);

export const messageCentre: readonly Rule[] = [
  {
    kind: 'chat',
    host: HOST,
    path: PATH,
    structure: [
      {
        selector: '.message-container, .message-flow-wrapper, .message-item-wrapper, .send-box-container',
        seen: '2026-10',
      },
      { selector: '.contact-item-container', seen: '2026-10' },
      { selector: 'iframe[src*="onetalk.alibaba.com"], iframe[src*="message.alibaba.com"]', seen: '2026-07' },
    ],
    read: readChat,
  },
];
