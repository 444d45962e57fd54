import type { Fact, Reading } from '../../domain/reading.schema.ts';
import { claimTime } from '../claimed-time.ts';
import { fact } from '../fact.ts';
import { findLabelled } from '../labelled.ts';
import { decimalSignOf } from '../money.ts';
import { isShown } from '../shown.ts';
import type { Page } from '../site.ts';
import { type Run, textRuns } from '../text-runs.ts';
import { CODE_IN_TEXT } from './attempts.ts';
import { readCart, supplierFacts, supplierOf } from './cart.ts';
import { isAnyLabel, ORDER_NUMBER, STATUS, STATUS_WORDS, TIME_LABELS } from './order-labels.ts';
import { summaryFacts, summaryLines } from './order-summary.ts';
import { protectionFacts } from './protection.ts';

const NUMBER = /^#?\s*(\d{10,20})\b/;
const numberOf = (written: string): string | null => NUMBER.exec(written)?.[1] ?? null;
const codeOf = (written: string): string | null => (/^[A-Z0-9][A-Z0-9_-]{3,29}$/i.test(written) ? written : null);
const CODE = /^(?:promo(?:tion)?|coupon|discount|voucher) code(?: (?:used|applied))?/i;

function numberFacts(runs: readonly Run[], url: URL): { facts: Fact[]; isSame: boolean } {
  const inUrl = url.searchParams.get('orderId');
  const labelled = findLabelled(runs, ORDER_NUMBER, numberOf, isAnyLabel);
  const shown = new Set(labelled.map(({ value }) => value));
  const [first] = labelled;
  const known = inUrl !== null && /^\d{10,20}$/.test(inUrl) ? inUrl : null;
  const isShown = known !== null && runs.some(({ text }) => text.includes(known));
  if (known !== null)
    return {
      facts: fact('order.number', known, known, 'url'),
      isSame: isShown && (shown.size === 0 || shown.has(known)),
    };
  return {
    facts: first === undefined ? [] : fact('order.number', first.value, `${first.label} ${first.written}`, 'label', 1),
    isSame: shown.size === 1,
  };
}

/** Order pages write no zone, or an abbreviation: without one the time can be anywhere on earth. */
function timeFacts(runs: readonly Run[], language: string | null): Fact[] {
  const parse = (written: string) => {
    const time = claimTime(written, { source: 'text', zone: null, language });
    return time.certainty === 'unparsed' ? null : time;
  };
  return TIME_LABELS.flatMap(({ name, labels }) => {
    for (const [candidate, label] of labels.entries()) {
      const [found] = findLabelled(runs, label, parse, isAnyLabel);
      if (found !== undefined) return fact(name, found.value, found.written, 'label', candidate);
    }
    return [];
  });
}

function statusFacts(runs: readonly Run[]): Fact[] {
  const short = (written: string): string | null => (written.length <= 60 && /\p{L}/u.test(written) ? written : null);
  const [labelled] = findLabelled(runs, STATUS, short, isAnyLabel);
  if (labelled !== undefined) return fact('order.status', labelled.value, labelled.written, 'label');
  // Steps of an order are named alike: where several such words stand, none of them is the status.
  const titles = new Set(
    runs.filter(({ text, element }) => STATUS_WORDS.test(text) && isShown(element)).map(({ text }) => text),
  );
  const [title = ''] = titles;
  return titles.size === 1 ? fact('order.status', title, title, 'text', 1) : [];
}

function codeFacts(runs: readonly Run[], lines: ReturnType<typeof summaryLines>): Fact[] {
  const [labelled] = findLabelled(runs, CODE, codeOf, isAnyLabel);
  if (labelled !== undefined) return fact('order.code', labelled.value, labelled.written, 'label');
  const discount = lines.find(({ name }) => name === 'order.discount');
  const named = CODE_IN_TEXT.exec(discount?.label ?? '')?.[0];
  return named === undefined ? [] : fact('order.code', named, discount?.label ?? named, 'label', 1);
}

/** One order. */
export function readOrder({ document, url }: Page, blank: Reading): Reading {
  const { body } = document;
  const language = document.documentElement.getAttribute('lang');
  const runs = textRuns(body);
  const lines = summaryLines(runs, decimalSignOf(language));
  const number = numberFacts(runs, url);
  const supplier = supplierOf(body, runs, url);
  const identityRead = number.facts.length > 0 && number.isSame;
  const facts = [
    ...number.facts,
    ...supplierFacts(supplier),
    ...statusFacts(runs),
    ...timeFacts(runs, language),
    ...summaryFacts(lines),
    ...codeFacts(runs, lines),
    ...protectionFacts(runs),
  ];
  const wanted = ['order.placed-at', 'order.total', 'protection.active'] as const;
  return {
    ...blank,
    counterparty: supplier,
    identityRead,
    facts,
    notRead: wanted.filter((name) => !facts.some((one) => one.name === name)),
    problems: identityRead ? [] : [{ code: 'identity-not-read' }],
  };
}

/** The payment of an order: its number names it, where the page shows the one of its address. */
export function readPayment(page: Page, blank: Reading): Reading {
  const cart = readCart(page, blank);
  const number = numberFacts(textRuns(page.document.body), page.url);
  if (!number.isSame) return cart;
  return { ...cart, identityRead: true, facts: [...number.facts, ...cart.facts], problems: [] };
}
