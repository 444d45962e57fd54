import type { Fact, Reading } from '../../domain/reading.schema.ts';
import { type Candidates, findFirst } from '../candidate.ts';
import { fact, factText, firstOfEach, type Parse, percentOf, ratingOf, yearsOf } from '../fact.ts';
import { inlineState } from '../inline-state.ts';
import { findLabelled } from '../labelled.ts';
import type { Page } from '../site.ts';
import { lineOf } from '../text-of.ts';
import { type Run, textRuns } from '../text-runs.ts';
import { moduleFacts, shopBizFacts, shopBizLabel } from './profile-state.ts';
import { companyOf, shopFacts, shopOfHost } from './shop.ts';

const NAME: Candidates = [
  { selector: '.company-card .company-name', seen: '2026-10' },
  { selector: 'section[data-module-name] .company-name', seen: '2026-10' },
  { selector: '[module-name="icbu-pc-shopSign"] .company-name, .cp-name, .company-name-wrapper', seen: '2026-06' },
  { selector: '.company-name', seen: '2026-06' },
];
/** The badge is a picture: no text says it. */
const VERIFIED: Candidates = [
  { selector: '.company-card img[alt*="verified" i], .company-card [class*="verify-icon"]', seen: '2026-10' },
  { selector: '.icbu-verified-icon.verified', seen: '2026-06' },
  { selector: '.company-verified-icon', seen: '2018-06' },
];

const timeSpan: Parse = (written) => (/^[≤<]?\s*\d+(?:\.\d+)?\s*(?:h|hours?|min)/i.test(written) ? written : null);
const country: Parse = (written) => (/^\p{L}[\p{L} .,'-]{1,60}$/u.test(written) ? written : null);

/** Panels name their numbers in plain words; the same words in all generations. */
const LABELS: readonly (readonly [name: Fact['name'], label: RegExp, parse: Parse])[] = [
  ['supplier.response-rate', /^response rate/i, percentOf],
  ['supplier.response-time', /^(?:average )?response time/i, timeSpan],
  ['supplier.on-time', /^on-time (?:delivery|shipment|dispatch)(?: rate)?/i, percentOf],
  ['supplier.rating', /^(?:(?:store|supplier|average) rating|store reviews)/i, ratingOf],
  ['supplier.country', /^(?:country ?\/ ?region|country or region|location|located in)/i, country],
];

export const labelFacts = (runs: readonly Run[]): Fact[] =>
  LABELS.flatMap(([name, label, parse]) => {
    const [found] = findLabelled(runs, label, parse, ({ text }) => LABELS.some(([, other]) => other.test(text)));
    return found === undefined ? [] : fact(name, found.value, found.written, 'label');
  });

/** "8 yrs": the years on the platform. "5 years" of something else stand on the same pages. */
const YEARS = /^\d{1,2}\s*(?:yrs?|years? on alibaba\.com)(?: on alibaba\.com)?$/i;

const yearsFact = (runs: readonly Run[]): Fact[] => {
  const run = runs.find(({ text }) => YEARS.test(text));
  return run === undefined ? [] : fact('supplier.years', yearsOf(run.text), run.text, 'text');
};

function domFacts(document: Document): Fact[] {
  const name = findFirst(document, NAME, (element) => lineOf(element) !== '');
  const badge = findFirst(document, VERIFIED);
  const runs = document.body === null ? [] : textRuns(document.body);
  return [
    ...(name === null
      ? []
      : fact('supplier.name', lineOf(name.found), lineOf(name.found), 'attribute', name.candidate)),
    ...(badge === null ? [] : fact('supplier.verified', true, badge.found.localName, 'attribute', badge.candidate)),
    ...labelFacts(runs),
    ...yearsFact(runs),
  ];
}

/** A supplier's own page, in any of its three generations. */
export function readSupplierProfile({ document, url }: Page, blank: Reading): Reading {
  const shop = shopOfHost(url.hostname);
  const state = inlineState(document, 'shopBizData');
  const facts = firstOfEach([
    ...shopFacts(shop, 'url'),
    ...shopBizFacts(state),
    ...moduleFacts(document),
    ...domFacts(document),
  ]);
  const name = factText(facts, 'supplier.name');
  const inState = shopBizLabel(state);
  const isSame = inState === null || inState === shop?.label;
  const identityRead = shop !== null && name !== null && isSame;
  return {
    ...blank,
    counterparty: companyOf(name, shop),
    identityRead,
    facts,
    notRead: name === null ? ['supplier.name'] : [],
    problems: identityRead ? [] : [{ code: 'identity-not-read' }],
  };
}
