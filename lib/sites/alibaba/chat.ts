import type { Message } from '../../domain/message.schema.ts';
import type { Counterparty, Reading } from '../../domain/reading.schema.ts';
import type { Problem } from '../blank-reading.ts';
import { anyOf, findAll, findFirst, note, type Trace } from '../candidate.ts';
import { compositeKeys } from '../composite-key.ts';
import { countRows, messagesOf, type Row, type RowPick, rowProblems } from '../rows.ts';
import { isShown } from '../shown.ts';
import type { Page } from '../site.ts';
import { textOf } from '../text-of.ts';
import { readRow } from './chat-row.ts';
import * as at from './chat-selectors.ts';
import { shopOfLinks } from './shop.ts';

/** More words than header and composer have, and no row: the rows have other names now. */
const MOST_WORDS_WITHOUT_ROWS = 600;

export type ChatPane =
  | { readonly is: 'open'; readonly element: Element; readonly candidate: number }
  /** The chat stands in a frame of another origin. */
  | { readonly is: 'foreign'; readonly element: Element }
  /** Several are shown: which one is open is not known. */
  | { readonly is: 'several' }
  | { readonly is: 'none' };

/** The message application keeps the panes of earlier chats in the page, hidden. */
export function chatPane({ document, url }: Page): ChatPane {
  const panes = findAll(document, at.container, isShown);
  if (panes !== null) {
    const outermost = panes.found.filter(
      (pane) => !panes.found.some((other) => other !== pane && other.contains(pane)),
    );
    const [first] = outermost;
    return outermost.length === 1 && first !== undefined
      ? { is: 'open', element: first, candidate: panes.candidate }
      : { is: 'several' };
  }
  const frame = findFirst(document, at.frame, (element) => {
    const src = element.getAttribute('src') ?? '';
    return isShown(element) && URL.canParse(src, url.href) && new URL(src, url.href).origin !== url.origin;
  });
  return frame === null ? { is: 'none' } : { is: 'foreign', element: frame.found };
}

/** Rows of the list, and the notices that stand between them. */
function rowsOf(pane: Element, page: Page, trace: Trace, pick: RowPick = (elements) => elements): Row[] {
  const isRow = anyOf(at.row);
  const elements = pick(Array.from(pane.querySelectorAll(`${isRow}, ${anyOf(at.system)}`))).filter(
    (element) => element.matches(isRow) || element.closest(isRow) === null,
  );
  const setting = {
    base: page.url,
    zone: page.zone,
    language: page.document.documentElement.getAttribute('lang'),
    composite: compositeKeys(),
    trace,
  };
  return elements.map((element): Row => (element.matches(isRow) ? readRow(element, setting) : { is: 'system' }));
}

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** The header changes before the messages do: messages of somebody else under a name are no identity. */
function agrees(name: string, messages: readonly Message[]): boolean {
  const others = messages.flatMap(({ direction, sender }) =>
    direction === 'in' && sender !== null ? [plain(sender)] : [],
  );
  const own = plain(name);
  return others.length === 0 || others.some((other) => own.includes(other) || other.includes(own));
}

const COMPANY = /\b(?:co\.?|ltd\.?|limited|inc\.?|corp(?:oration)?|company|factory|gmbh|llc|trading)(?:\W|$)|公司|厂/i;

/** The other side's account: the one sender of what came in; several, and it is nobody's. */
function accountOf(messages: readonly Message[]): string | null {
  const ids = new Set(
    messages.flatMap(({ direction, senderAddress }) =>
      direction === 'in' && senderAddress !== null ? [senderAddress] : [],
    ),
  );
  const [first] = ids;
  return ids.size === 1 ? (first ?? null) : null;
}

function counterpartyOf(pane: Element, messages: readonly Message[], page: Page, trace: Trace): Counterparty | null {
  const header = findFirst(pane, at.header, isShown);
  if (header === null) return null;
  note(trace, 'counterparty.name', header.candidate);
  const lines = textOf(header.found, { lines: 'flowed' })
    .split('\n')
    .filter((line) => line !== '');
  const [name] = lines;
  if (name === undefined) return null;
  const shop = shopOfLinks(header.found, page.url);
  return {
    name,
    company: lines.slice(1).find((line) => COMPANY.test(line)) ?? null,
    accountId: shop?.label ?? accountOf(messages),
    profileUrl: shop?.url ?? null,
    domain: null,
  };
}

const accountInUrl = ({ search, hash }: URL): string | null =>
  /[?&#]activeAccountId=([\w-]+)/.exec(search + hash)?.[1] ?? null;

/**
 * A name alone ("Amy") can be many people: its shop, its account or its company goes with it. The address can still
 * name the chat opened before this one: it counts only where the pane shows nothing of this kind.
 */
function conversationOf({ name, company, accountId, profileUrl }: Counterparty, url: URL): Reading['conversation'] {
  if (accountId !== null && profileUrl === null) return { key: accountId, title: name };
  const mark = profileUrl === null ? company : accountId;
  const named = [name, mark].filter((part) => part !== null).join(' · ');
  return { key: mark === null ? (accountInUrl(url) ?? named) : named, title: name };
}

const WITHOUT_PANE = { foreign: 'foreign-frame', several: 'identity-not-read', none: 'no-conversation' } as const;

/** The open conversation of the message centre. */
export function readChat(page: Page, blank: Reading): Reading {
  const pane = chatPane(page);
  const reading: Reading = { ...blank, channel: 'platform-chat' };
  if (pane.is !== 'open') return { ...reading, problems: [{ code: WITHOUT_PANE[pane.is] }] };
  const trace: Trace = { conversation: pane.candidate };
  const rows = rowsOf(pane.element, page, trace);
  const messages = messagesOf(rows);
  const counterparty = counterpartyOf(pane.element, messages, page, trace);
  const identityRead = counterparty?.name != null && agrees(counterparty.name, messages);
  const isUnknown = rows.length === 0 && textOf(pane.element, { lines: 'flowed' }).length > MOST_WORDS_WITHOUT_ROWS;
  const problems: Problem[] = isUnknown ? [{ code: 'layout-changed' }] : rowProblems(rows);
  return {
    ...reading,
    reader: { ...reading.reader, candidates: trace },
    counterparty,
    conversation: counterparty === null ? null : conversationOf(counterparty, page.url),
    identityRead,
    messages,
    rows: countRows(rows),
    notRead: messages.some(({ time }) => time === null || time.certainty === 'unparsed') ? ['message.time'] : [],
    problems: identityRead ? problems : [...problems, { code: 'identity-not-read' }],
  };
}

export function chatRows(page: Page, pick?: RowPick): Row[] {
  const pane = chatPane(page);
  return pane.is === 'open' ? rowsOf(pane.element, page, {}, pick) : [];
}

/** The open chat, or the frame of another origin in which it stands. */
export function chatElement(page: Page): Element | null {
  const pane = chatPane(page);
  return pane.is === 'open' || pane.is === 'foreign' ? pane.element : null;
}
