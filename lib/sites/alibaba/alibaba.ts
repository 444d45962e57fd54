import type { Reading } from '../../domain/reading.schema.ts';
import { blankReading } from '../blank-reading.ts';
import { isCovered } from '../challenge.ts';
import type { Page, Site } from '../site.ts';
import { catalogue } from './catalogue.ts';
import { chatElement, chatRows } from './chat.ts';
import { isUnknownMessageCentre, messageCentre } from './message-centre.ts';
import { pageKind, type Rule } from './page-kind.ts';
import { trade } from './trade.ts';

const ID = 'alibaba';
const VERSION = 1;

const signIn: Rule = {
  kind: 'login',
  host: /^(?:login|passport)\.alibaba\.com$/,
  path: /^\//,
  structure: [{ selector: 'input[type="password"], #fm-login-id, form[action*="login" i]', seen: '2026-10' }],
  read: (_, blank) => ({ ...blank, problems: [{ code: 'logged-out' }] }),
};

const RULES: readonly Rule[] = [signIn, ...messageCentre, ...catalogue, ...trade];

/** A fact says itself which candidate found it. */
function withCandidates(reading: Reading): Reading {
  const { reader, facts } = reading;
  const ofFacts = Object.fromEntries(facts.map(({ name, candidate }) => [name, candidate]));
  return { ...reading, reader: { ...reader, candidates: { ...ofFacts, ...reader.candidates } } };
}

function read(page: Page): Reading {
  const { kind, rule } = pageKind(page, RULES);
  const blank: Reading = { ...blankReading(ID, VERSION, 'alibaba'), channel: 'platform-page', kind };
  if (kind === 'challenge') return { ...blank, problems: [{ code: 'challenge-page' }] };
  if (kind === 'login') return signIn.read(page, blank);
  if (kind === 'unknown')
    return isUnknownMessageCentre(page)
      ? { ...blank, channel: 'platform-chat', kind: 'chat', problems: [{ code: 'layout-changed' }] }
      : blank;
  const reading = withCandidates(rule?.read(page, blank) ?? blank);
  if (!isCovered(page.document)) return reading;
  return { ...reading, problems: [{ code: 'challenge-page' }, ...reading.problems] };
}

const inChat = (page: Page): boolean => pageKind(page, RULES).kind === 'chat';

/** Alibaba.com: message centre and OneTalk, supplier, product, cart, checkout and order pages. */
export const alibaba: Site = {
  id: ID,
  matches: ['https://*.alibaba.com/*'],
  version: VERSION,
  read,
  conversation: (page) => (inChat(page) ? chatElement(page) : null),
  rows: (page, pick) => (inChat(page) ? chatRows(page, pick) : []),
};
