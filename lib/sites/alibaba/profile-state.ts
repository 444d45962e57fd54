import type { Fact } from '../../domain/reading.schema.ts';
import { fact, percentOf, ratingOf, yearsOf } from '../fact.ts';
import { listAt, stateAt, stringAt } from '../inline-state.ts';
import type { Json } from '../loose-json.ts';

/**
 * `window.shopBizData`, the profile since 2026-10: a list of modules, found by name because their order changes. Its
 * globalData also holds account and CSRF fields; only the shop's label is taken from there.
 */
const moduleOf = (state: Json, name: string): Json =>
  stateAt(
    listAt(state, 'pageModuleMap').find((module) => stringAt(module, 'moduleName') === name),
    'moduleData',
  );

/** The shop that this state belongs to, lower case; null when it does not say. */
export const shopBizLabel = (state: Json): string | null =>
  stringAt(state, 'globalData.esiteSubDomain.value')?.toLowerCase().split('.')[0] ?? null;

type Field = {
  readonly name: Fact['name'];
  readonly path: string;
  readonly parse: (written: string) => Fact['value'] | null;
};
const asWritten = (written: string): string => written;

/** `avgValue` beside these is a comparison with others, and no statement about this supplier. */
const PERFORMANCE: readonly Field[] = [
  { name: 'supplier.name', path: 'companyName', parse: asWritten },
  { name: 'supplier.years', path: 'years.value', parse: yearsOf },
  { name: 'supplier.rating', path: 'reviews.value', parse: ratingOf },
  { name: 'supplier.response-time', path: 'responseTime.value', parse: asWritten },
  { name: 'supplier.response-rate', path: 'responseRate.value', parse: percentOf },
  { name: 'supplier.on-time', path: 'onTimeDelivery.value', parse: percentOf },
];

export function shopBizFacts(state: Json): Fact[] {
  const performance = moduleOf(state, 'supplierPerformance');
  const bar = moduleOf(state, 'supplierActionBar');
  return PERFORMANCE.flatMap(({ name, path, parse }) => {
    const written = stringAt(performance, path) ?? stringAt(bar, path);
    return written === null ? [] : fact(name, parse(written), written, 'state');
  });
}
