import type { Fact, Money } from '../../domain/reading.schema.ts';
import { fact } from '../fact.ts';
import { findLabelled, type Labelled } from '../labelled.ts';
import { parseMoney, withoutSign } from '../money.ts';
import type { Run } from '../text-runs.ts';
import { isAnyLabel, type LabelRule, MONEY_LABELS } from './order-labels.ts';

const SUMMARY = '[class*="summary" i], [data-testid*="summary" i], aside';

const same = (a: Money, b: Money): boolean => a.amount === b.amount && a.currency === b.currency;
const agree = (found: readonly Labelled<Money>[]): boolean =>
  found.every(({ value }, _, [first]) => first === undefined || same(value, first.value));

export type SummaryLine = Labelled<Money> & { readonly name: Fact['name']; readonly candidate: number };

/** A cart of several suppliers has several subtotals: what is said twice and differently is read from the summary only, or not at all. */
function lineFor(runs: readonly Run[], { name, labels }: LabelRule, decimal: '.' | ',' | null): SummaryLine[] {
  for (const [candidate, label] of labels.entries()) {
    const found = findLabelled(runs, label, (written) => parseMoney(written, decimal), isAnyLabel);
    const inSummary = found.filter(({ element }) => element.closest(SUMMARY) !== null);
    const chosen = agree(found) ? found : inSummary;
    const [first] = chosen;
    if (first !== undefined && agree(chosen)) return [{ ...first, name, candidate }];
  }
  return [];
}

/** The lines of an order summary that are amounts of money. */
export const summaryLines = (runs: readonly Run[], decimal: '.' | ',' | null): SummaryLine[] =>
  MONEY_LABELS.flatMap((rule) => lineFor(runs, rule, decimal));

/** A discount is money off, whether the page writes its sign or not. */
export const summaryFacts = (lines: readonly SummaryLine[]): Fact[] =>
  lines.flatMap(({ name, value, label, written, candidate }) =>
    fact(name, name === 'order.discount' ? withoutSign(value) : value, `${label} ${written}`, 'label', candidate),
  );
