import type { Fact } from '../../domain/reading.schema.ts';
import { asWritten, percentOf, ratingOf, type StateField, stateFacts, yearsOf } from '../fact.ts';
import { type Json, listAt, parseJson, stateAt, stringAt } from '../inline-state.ts';

/** `avgValue` beside these is a comparison with others, and no statement about this supplier. */
const PERFORMANCE: readonly StateField[] = [
  ['supplier.name', 'companyName', asWritten],
  ['supplier.years', 'years.value', yearsOf],
  ['supplier.rating', 'reviews.value', ratingOf],
  ['supplier.response-time', 'responseTime.value', asWritten],
  ['supplier.response-rate', 'responseRate.value', percentOf],
  ['supplier.on-time', 'onTimeDelivery.value', percentOf],
];

const moduleOf = (state: Json, name: string): Json =>
  stateAt(
    listAt(state, 'pageModuleMap').find((module) => stringAt(module, 'moduleName') === name),
    'moduleData',
  );

/** The shop that this state belongs to, lower case; null when it does not say. */
export const shopBizLabel = (state: Json): string | null =>
  stringAt(state, 'globalData.esiteSubDomain.value')?.toLowerCase().split('.')[0] ?? null;

/**
 * `window.shopBizData`, the profile since 2026-10: a list of modules, found by name because their order changes. Its
 * globalData also holds account and CSRF fields; only the shop's label is taken from there.
 */
export const shopBizFacts = (state: Json): Fact[] =>
  ['supplierPerformance', 'supplierActionBar'].flatMap((name) => stateFacts(moduleOf(state, name), PERFORMANCE));

/** Fields of the profile's modules from about 2019 to 2026, at `<module>.<field>.value`. */
const MODULE_FIELDS: readonly StateField[] = [
  ['supplier.name', 'icbu-pc-shopSign.companyName.value', asWritten],
  ['supplier.years', 'icbu-pc-shopSign.companyJoinYears.value', yearsOf],
  ['supplier.response-rate', 'icbu-pc-verifiedOverview.supplierResponseRate.value', percentOf],
  ['supplier.response-time', 'icbu-pc-verifiedOverview.supplierResponseTime.value', asWritten],
  ['supplier.rating', 'icbu-pc-verifiedOverview.averageStar.value icbu-pc-shopSign.supplierStars.value', ratingOf],
];

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    // A percent sign that encodes nothing: the page's own fault, and the module then states nothing.
    return '';
  }
}

/** Each module of that generation carries its data as URL-encoded JSON. */
export function moduleFacts(document: Document): Fact[] {
  const modules = Array.from(document.querySelectorAll('[module-name^="icbu-pc-"][module-data]'), (element) => [
    element.getAttribute('module-name'),
    stateAt(parseJson(decoded(element.getAttribute('module-data') ?? '')), 'mds.moduleData.data'),
  ]);
  return stateFacts(Object.fromEntries(modules), MODULE_FIELDS, 1);
}
