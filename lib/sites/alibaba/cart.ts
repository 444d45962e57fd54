import type { Counterparty, Fact, Reading } from '../../domain/reading.schema.ts';
import { fact } from '../fact.ts';
import { findLabelled } from '../labelled.ts';
import { decimalSignOf } from '../money.ts';
import type { Page } from '../site.ts';
import { lineOf } from '../text-of.ts';
import { type Run, textRuns } from '../text-runs.ts';
import { readAttempts } from './attempts.ts';
import { isAnyLabel, SUPPLIER } from './order-labels.ts';
import { summaryFacts, summaryLines } from './order-summary.ts';
import { companyOf, type Shop, shopOfLinks } from './shop.ts';

const nameOf = (written: string): string | null =>
  written.length >= 2 &&
  written.length <= 120 &&
  /\p{L}{2}/u.test(written) &&
  !/^(?:contact|chat|message)\b/i.test(written)
    ? written
    : null;

/** The supplier that a page of an order names: by its label, else by the one shop its links lead to. */
export function supplierOf(root: Element, runs: readonly Run[], base: URL): Counterparty | null {
  const labelled = findLabelled(runs, SUPPLIER, nameOf, isAnyLabel);
  const names = [...new Set(labelled.map(({ value }) => value))];
  const link = labelled[0]?.element.closest('a[href]') ?? null;
  const shop: Shop | null = shopOfLinks(link?.parentElement ?? root, base);
  const shopName =
    shop === null
      ? ''
      : Array.from(root.querySelectorAll(`a[href*="${shop.label}"]`), lineOf).find((text) => nameOf(text) !== null);
  const name = names.length === 1 ? names[0] : names.length === 0 ? shopName : undefined;
  if (!name) return null;
  return companyOf(name, shop);
}

export const supplierFacts = (supplier: Counterparty | null): Fact[] => [
  ...(supplier?.name ? fact('supplier.name', supplier.name, supplier.name, 'label') : []),
  ...(supplier?.accountId
    ? fact('supplier.id', supplier.accountId, supplier.profileUrl ?? supplier.accountId, 'attribute')
    : []),
];

/** Cart and checkout: what is charged, and what became of the codes that were tried. */
export function readCart({ document, url }: Page, blank: Reading): Reading {
  const { body } = document;
  const runs = textRuns(body);
  const lines = summaryLines(runs, decimalSignOf(document.documentElement.getAttribute('lang')));
  const attempts = readAttempts(document, runs, lines);
  const applied = attempts.filter(({ outcome, code }) => outcome === 'applied' && code !== null);
  const code = applied.length === 1 ? applied[0] : undefined;
  const supplier = supplierOf(body, runs, url);
  return {
    ...blank,
    counterparty: supplier,
    identityRead: supplier !== null,
    facts: [
      ...supplierFacts(supplier),
      ...summaryFacts(lines),
      ...(code === undefined ? [] : fact('order.code', code.code, code.written, 'label')),
    ],
    attempts,
    notRead: (['order.subtotal', 'order.total'] as const).filter((name) => !lines.some((line) => line.name === name)),
    problems: supplier === null ? [{ code: 'identity-not-read' }] : [],
  };
}
