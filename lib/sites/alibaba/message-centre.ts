import { hasUnknownWords } from '../rows.ts';
import type { Page, Site } from '../site.ts';
import { alibabaSite } from './alibaba-site.ts';
import { chatElement, chatMessageElement, readChat } from './chat.ts';
import type { Rule } from './page-kind.ts';

const HOST = /^(?:message|onetalk)\.alibaba\.com$/;
const PATH = /^\/message\//;

/** Pages of other people's conversations, whatever they look like. */
export const isMessageCentre = ({ hostname, pathname }: URL): boolean => HOST.test(hostname) && PATH.test(pathname);

export const openChat = {
  conversation: chatElement,
  messageElement: chatMessageElement,
  /** Words and nothing known: the site has changed. Its list of chats must not be kept all the same. */
  isUnknown: ({ url, document }: Page): boolean => isMessageCentre(url) && hasUnknownWords(document),
};

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

/** The message centre alone, for a script that runs on its hosts only. */
export const alibabaMessages: Site = alibabaSite(messageCentre, openChat);
