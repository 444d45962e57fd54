import type { Message } from '../../domain/message.schema.ts';
import type { Counterparty, Reading } from '../../domain/reading.schema.ts';
import { blankReading } from '../blank-reading.ts';
import { anyOf, type Trace } from '../candidate.ts';
import { compositeKeys } from '../composite-key.ts';
import { countRows, hasUnknownWords, messagesOf, type Row, rowProblems } from '../rows.ts';
import type { Page, Site } from '../site.ts';
import { hasBody, readMail } from './message.ts';
import * as at from './selectors.ts';
import { accountOf, columnOf, mailsOf, olderCount, subjectOf, threadKey } from './thread.ts';

const ID = 'gmail';
const VERSION = 1;

/** Gmail says how many older mails it holds back, and where: before all others (seen 2026-07). */
const OLDER: Row = { is: 'not-drawn', reason: 'collapsed', key: null, element: null };

const blank = (): Reading => ({ ...blankReading(ID, VERSION, 'gmail'), channel: 'email' });

function rowsOf(page: Page, mails: readonly Element[], trace: Trace): Row[] {
  const setting = {
    zone: page.zone,
    language: page.document.documentElement.getAttribute('lang'),
    account: accountOf(page.document),
    composite: compositeKeys(),
    trace,
  };
  const older = Array.from({ length: olderCount(page.document) }, (): Row => OLDER);
  return [...older, ...mails.map((element) => readMail(element, setting))];
}

/** Host of a mail address, in the form that DNS knows. */
function hostOf(address: string): string | null {
  const host = address.split('@').at(-1) ?? '';
  return host !== '' && URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : null;
}

/** The other side: whoever but the account wrote most of the thread, the first of them where several did. */
function counterpartyOf(messages: readonly Message[], account: string | null): Counterparty | null {
  const counts = new Map<string, number>();
  for (const { senderAddress } of messages) {
    if (senderAddress !== null && senderAddress !== account)
      counts.set(senderAddress, (counts.get(senderAddress) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const address = [...counts].find(([, count]) => count === most)?.[0];
  if (address === undefined) return null;
  const name =
    messages.find((message) => message.senderAddress === address && message.sender !== address)?.sender ?? null;
  return { name, company: null, accountId: address, profileUrl: null, domain: hostOf(address) };
}

function notReadIn(messages: readonly Message[], mails: readonly Element[]): string[] {
  return [
    ...(messages.some(({ time }) => time === null || time.certainty === 'unparsed') ? ['message.time'] : []),
    ...(mails.every(hasBody) ? [] : ['message.text']),
  ];
}

function readThread(page: Page, mails: readonly Element[], trace: Trace): Reading {
  const { document } = page;
  const rows = rowsOf(page, mails, trace);
  const messages = messagesOf(rows);
  const account = accountOf(document);
  const counterparty = counterpartyOf(messages, account);
  const subject = subjectOf(document, trace);
  const key = threadKey(page);
  const identityRead = key !== null && subject !== null && counterparty !== null;
  const problems = rowProblems(rows);
  return {
    ...blank(),
    reader: { id: ID, version: VERSION, candidates: trace },
    kind: 'mail',
    counterparty,
    conversation: key === null ? null : { key, title: subject?.text ?? null },
    identityRead,
    account,
    messages,
    rows: countRows(rows),
    notRead: [...(subject === null ? ['subject'] : []), ...notReadIn(messages, mails)],
    problems: identityRead ? problems : [...problems, { code: 'identity-not-read' }],
  };
}

function read(page: Page): Reading {
  const { document } = page;
  const trace: Trace = {};
  const mails = mailsOf(document, trace);
  if (mails.length > 0) return readThread(page, mails, trace);
  if (document.querySelector(anyOf(at.signIn)) !== null)
    return { ...blank(), kind: 'login', problems: [{ code: 'logged-out' }] };
  const isMailbox = document.querySelector(`${anyOf(at.listRow)}, ${anyOf(at.subject)}, [role="main"]`) !== null;
  if (!isMailbox && !hasUnknownWords(document)) return blank();
  const problems = [{ code: isMailbox ? 'no-conversation' : 'layout-changed' } as const];
  return { ...blank(), kind: 'mail', account: accountOf(document), problems };
}

/** Gmail: the open thread. */
export const gmail: Site = {
  id: ID,
  matches: ['https://mail.google.com/*'],
  version: VERSION,
  read,
  conversation: ({ document }) => columnOf(document),
  rows: (page) => {
    const mails = mailsOf(page.document, {});
    return mails.length === 0 ? [] : rowsOf(page, mails, {});
  },
};
