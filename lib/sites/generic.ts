import type { Reading } from '../domain/reading.schema.ts';
import { blankReading } from './blank-reading.ts';
import { hasPasswordField, isChallenge } from './challenge.ts';
import { readGenericChat } from './generic-chat.ts';
import { platformOfHost } from './platform-of-host.ts';
import { countRows, messagesOf } from './rows.ts';
import { isShown } from './shown.ts';
import type { Page, Site } from './site.ts';

const ID = 'generic';
const VERSION = 1;

const SIGN_IN = /(?:^|[/_-])(?:log-?in|sign-?in|signin|auth)(?:[/._-]|$)/i;
/** Shop chats that stand in a frame of their own host (seen 2026-09). */
const CHAT_FRAME = /(?:^|[/._-])(?:chat|im|messages?|messenger|onetalk|conversation)(?:[/._-]|$)/i;

const hasForeignChat = ({ document, url }: Page): boolean =>
  Array.from(document.querySelectorAll('iframe[src]')).some((frame) => {
    const src = frame.getAttribute('src') ?? '';
    if (!URL.canParse(src, url.href) || !isShown(frame)) return false;
    const { origin, hostname, pathname, protocol } = new URL(src, url.href);
    return protocol.startsWith('http') && origin !== url.origin && CHAT_FRAME.test(hostname + pathname);
  });

function read(page: Page): Reading {
  const { document, url } = page;
  const blank = { ...blankReading(ID, VERSION, 'unknown'), ...platformOfHost(url.hostname) };
  const hasContent = document.querySelector('main, article, [role="main"]') !== null;
  if (isChallenge(document, hasContent)) return { ...blank, kind: 'challenge', problems: [{ code: 'challenge-page' }] };
  if (SIGN_IN.test(url.pathname) && hasPasswordField(document))
    return { ...blank, kind: 'login', problems: [{ code: 'logged-out' }] };
  const rows = readGenericChat(page);
  return {
    ...blank,
    messages: messagesOf(rows),
    rows: countRows(rows),
    problems: rows.length === 0 && hasForeignChat(page) ? [{ code: 'foreign-frame' }] : [],
  };
}

/** Every page without a reader of its own: what it is called, and messages only where it clearly is a chat. */
export const generic: Site = {
  id: ID,
  matches: [],
  version: VERSION,
  read,
  conversation: () => null,
  rows: readGenericChat,
};
