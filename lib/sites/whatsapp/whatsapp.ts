import type { Counterparty, Reading } from '../../domain/reading.schema.ts';
import { blankReading, type Problem } from '../blank-reading.ts';
import { anyOf, findFirst, type Trace } from '../candidate.ts';
import { countRows, hasUnknownWords, messagesOf, type Row, type RowPick, rowProblems } from '../rows.ts';
import { isShown } from '../shown.ts';
import type { Page, Site } from '../site.ts';
import { lineOf } from '../text-of.ts';
import { draftsOf, readRows, sameName } from './conversation.ts';
import { type Partner, partnerOf } from './header.ts';
import * as at from './selectors.ts';
import { isBeginning, isOnPhone } from './upper-end.ts';

const ID = 'whatsapp';
const VERSION = 1;
/** More words than header and composer have, and no row: the rows have other names now. */
const MOST_WORDS_WITHOUT_ROWS = 400;

const mainOf = ({ document }: Page): Element | null => findFirst(document, at.main, isShown)?.found ?? null;

const blank = (): Reading => ({ ...blankReading(ID, VERSION, 'whatsapp'), channel: 'whatsapp' });

/** The application without an open chat: signed out, between two chats, or still loading. */
function readWithoutChat({ document }: Page): Reading {
  if (findFirst(document, at.linkCode) !== null && document.querySelector(anyOf(at.chatList)) === null)
    return { ...blank(), kind: 'login', problems: [{ code: 'logged-out' }] };
  const isList = document.querySelector(anyOf(at.chatList)) !== null;
  if (!isList && !hasUnknownWords(document)) return blank();
  return { ...blank(), kind: 'chat', problems: [{ code: isList ? 'no-conversation' : 'layout-changed' }] };
}

const counterpartyOf = ({ title, account }: Partner): Counterparty | null =>
  title === null && account === null
    ? null
    : { name: title, company: null, accountId: account, profileUrl: null, domain: null };

function conversationOf({ title, account }: Partner): Reading['conversation'] {
  // The name is in all builds, the account only in some: a key that comes and goes finds no deal again.
  const key = title ?? account;
  return key === null ? null : { key, title };
}

/** A header that names one person over messages of another is a page in the middle of a change. */
function agrees({ title, isGroup, account }: Partner, rows: readonly Row[]): boolean {
  if (isGroup) return true;
  const others = messagesOf(rows).filter(({ direction, sender }) => direction === 'in' && sender !== null);
  return others.length === 0 || others.some(({ sender }) => sameName(sender, title) || sameName(sender, account));
}

function readChat(main: Element, page: Page): Reading {
  const trace: Trace = {};
  const drafts = draftsOf(main, trace);
  const partner = partnerOf(main, drafts, trace);
  const rows = readRows(drafts, page, partner.isGroup ? null : partner.title);
  const messages = messagesOf(rows);
  const identityRead = partner.title !== null && agrees(partner, rows);
  const isUnknown = rows.length === 0 && lineOf(main).length > MOST_WORDS_WITHOUT_ROWS;
  const problems: Problem[] = isUnknown ? [{ code: 'layout-changed' }] : rowProblems(rows);
  return {
    ...blank(),
    reader: { id: ID, version: VERSION, candidates: trace },
    kind: 'chat',
    counterparty: counterpartyOf(partner),
    conversation: conversationOf(partner),
    identityRead,
    messages,
    rows: countRows(rows),
    notRead: messages.some(({ time }) => time === null || time.certainty === 'unparsed') ? ['message.time'] : [],
    problems: identityRead ? problems : [...problems, { code: 'identity-not-read' }],
  };
}

function read(page: Page): Reading {
  const main = mainOf(page);
  return main === null ? readWithoutChat(page) : readChat(main, page);
}

function isAt(page: Page, end: (main: Element) => boolean): boolean {
  const main = mainOf(page);
  return main !== null && end(main);
}

function rows(page: Page, pick?: RowPick): Row[] {
  const main = mainOf(page);
  if (main === null) return [];
  const trace: Trace = {};
  const drafts = draftsOf(main, trace, pick);
  const partner = partnerOf(main, drafts, trace);
  return readRows(drafts, page, partner.isGroup ? null : partner.title);
}

/** WhatsApp Web. Its address names no chat: everything comes from the page. */
export const whatsapp: Site = {
  id: ID,
  matches: ['https://web.whatsapp.com/*'],
  version: VERSION,
  read,
  conversation: mainOf,
  rows,
  topMarker: (page) => isAt(page, isBeginning),
  withheldAbove: (page) => isAt(page, isOnPhone),
};
