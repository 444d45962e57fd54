import type { PageKind } from '../../domain/reading.schema.ts';
import { anyOf, type Candidates } from '../candidate.ts';
import { hasPasswordField, isChallenge } from '../challenge.ts';
import type { Page } from '../site.ts';
import { type Run, textRuns } from '../text-runs.ts';
import { shopOfHost } from './shop.ts';

type Rule = {
  readonly kind: PageKind;
  readonly host: RegExp;
  readonly path: RegExp;
  /** Any of these elements says that the page is what its address says. */
  readonly structure: Candidates;
  /** Or this many texts that stand alone and match. */
  readonly words?: { readonly pattern: RegExp; readonly least: number };
};

const SUMMARY_WORDS =
  /^(?:(?:item|items|merchandise|order|grand|estimated)? ?(?:sub-?)?total\b.*|shipping(?: fee| cost)?|discount\b.*|order summary|place order|checkout|payment|pay now|purchase list|shopping cart|cart)$/i;
const ORDER_WORDS =
  /^(?:(?:trade assurance )?order (?:no\.?|number|id|date|status|details?|placed|#)\b.*|supplier\b.*|item subtotal\b.*|shipping fee\b.*|total\b.*)$/i;

const CHAT_HOST = /^(?:message|onetalk)\.alibaba\.com$/;
const CHAT_PATH = /^\/message\//;

/** The first rule whose host and path fit decides; its page must then look like it (SITES.md sections 0 and 1.1). */
const RULES: readonly Rule[] = [
  {
    kind: 'login',
    host: /^(?:login|passport)\.alibaba\.com$/,
    path: /^\//,
    structure: [{ selector: 'input[type="password"], #fm-login-id, form[action*="login" i]', seen: '2026-10' }],
  },
  {
    kind: 'chat',
    host: CHAT_HOST,
    path: CHAT_PATH,
    structure: [
      {
        selector: '.message-container, .message-flow-wrapper, .message-item-wrapper, .send-box-container',
        seen: '2026-10',
      },
      { selector: '.contact-item-container', seen: '2026-10' },
      { selector: 'iframe[src*="onetalk.alibaba.com"], iframe[src*="message.alibaba.com"]', seen: '2026-07' },
    ],
  },
  {
    kind: 'product',
    host: /^(?:[a-z]+)\.alibaba\.com$/,
    path: /^\/product-detail\/.*_?\d{8,}\.html/i,
    structure: [
      { selector: '[data-module-name^="module_"]', seen: '2026-10' },
      { selector: '[data-testid="three-column-mini-company-card"]', seen: '2026-10' },
    ],
  },
  {
    kind: 'rfq',
    host: /^(?:rfq|mysourcing|sourcing|rfqposting)\.alibaba\.com$/,
    path: /^\/.*rfq/i,
    structure: [
      { selector: '.brh-rfq-item', seen: '2025-07' },
      { selector: '[class*="rfq"]', seen: '2025-07' },
    ],
  },
  {
    kind: 'cart',
    host: /^carp\.alibaba\.com$/,
    path: /^\/purchaseList/i,
    structure: [],
    words: { pattern: SUMMARY_WORDS, least: 1 },
  },
  {
    kind: 'order-list',
    host: /^biz\.alibaba\.com$/,
    path: /^\/order\/list/i,
    structure: [{ selector: '.order-list-item', seen: '2026-10' }],
    words: { pattern: /^Order #/i, least: 1 },
  },
  {
    kind: 'order',
    host: /^biz\.alibaba\.com$/,
    path: /^\/(?:ta|order)\/detail/i,
    structure: [{ selector: '#newBuyerShipment_1-heading', seen: '2026-10' }],
    words: { pattern: ORDER_WORDS, least: 2 },
  },
  {
    kind: 'checkout',
    host: /^(?:biz|buy[a-z]*)\.alibaba\.com$/,
    path: /^\//,
    structure: [],
    words: {
      pattern: /^(?:place order|submit order|checkout|proceed to (?:checkout|payment)|payment(?: method)?|pay now)$/i,
      least: 1,
    },
  },
  {
    kind: 'payment',
    host: /^cashier\.alibaba\.com$/,
    path: /^\//,
    structure: [],
    words: {
      pattern: /^(?:pay(?: now)?|payment(?: method| amount)?|total\b.*|amount (?:due|payable)\b.*|card number)$/i,
      least: 1,
    },
  },
];

/** A shop's pages; lists of its products are no profile. */
const PROFILE: Rule = {
  kind: 'supplier-profile',
  host: /^/,
  path: /^\/(?:index\.html?|company_profile|contactinfo|$)/i,
  structure: [
    { selector: 'section[data-module-name], .company-card', seen: '2026-10' },
    { selector: '[module-name^="icbu-pc-"]', seen: '2026-06' },
    { selector: 'table.company-basicInfo, [data-role="widget-supplier-basic-information"]', seen: '2018-06' },
  ],
};

/** Pages of signed-out visitors hold the sign-in form in a frame (seen 2026-07). */
const SIGN_IN_FRAME = 'iframe[src*="login.alibaba.com"], iframe[src*="passport.alibaba.com"]';

const ruleFor = ({ hostname, pathname }: URL): Rule | null =>
  shopOfHost(hostname) !== null
    ? PROFILE.path.test(pathname)
      ? PROFILE
      : null
    : (RULES.find(({ host, path }) => host.test(hostname) && path.test(pathname)) ?? null);

const confirms = ({ structure, words }: Rule, document: Document, runs: () => readonly Run[]): boolean =>
  (structure.length > 0 && document.querySelector(anyOf(structure)) !== null) ||
  (words !== undefined && runs().filter(({ text }) => words.pattern.test(text)).length >= words.least);

/** What this page is: its address and its structure must say the same. */
export function pageKind({ document, url }: Page): PageKind {
  const rule = ruleFor(url);
  const runs = (): readonly Run[] => (document.body === null ? [] : textRuns(document.body));
  const isConfirmed = rule !== null && confirms(rule, document, runs);
  if (isChallenge(document, isConfirmed)) return 'challenge';
  if (rule === null) return 'unknown';
  if (isConfirmed) return rule.kind;
  return hasPasswordField(document) || document.querySelector(SIGN_IN_FRAME) !== null ? 'login' : 'unknown';
}

/** Pages of other people's conversations, whatever they look like. */
export const isMessageCentre = ({ hostname, pathname }: URL): boolean =>
  CHAT_HOST.test(hostname) && CHAT_PATH.test(pathname);
