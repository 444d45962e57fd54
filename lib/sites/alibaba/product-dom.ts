import type { Fact } from '../../domain/reading.schema.ts';
import { type Candidates, findFirst } from '../candidate.ts';
import { asWritten, fact, type Parse, yearsOf } from '../fact.ts';
import { decimalSignOf, parseMoney } from '../money.ts';
import { lineOf, textOf } from '../text-of.ts';
import { textRuns } from '../text-runs.ts';
import { shopFacts, shopOfLink } from './shop.ts';
import { labelFacts } from './supplier-profile.ts';

/** Two layouts are served side by side (SITES.md section 1.2). */
const TITLE: Candidates = [
  { selector: '[data-module-name="module_title"] h1', seen: '2026-10' },
  { selector: 'h1[title], h1', seen: '2026-10' },
];
const COMPANY: Candidates = [
  { selector: '[data-testid="three-column-mini-company-card"] a[title]', seen: '2026-10' },
  { selector: '[data-module-name="module_company"] .company-name a', seen: '2026-02' },
  { selector: '[data-module-name="module_unifed_company_card"] a[href*=".en.alibaba.com"]', seen: '2026-02' },
];
const YEARS: Candidates = [
  { selector: '[data-testid="three-column-mini-company-card"] span', seen: '2026-10' },
  { selector: '[data-module-name="module_company"] .company-life', seen: '2026-02' },
  { selector: '[data-module-name="module_unifed_company_card"] span', seen: '2026-02' },
];
const COUNTRY: Candidates = [
  { selector: '[data-testid="three-column-mini-company-card"] span', seen: '2026-10' },
  { selector: '[data-module-name="module_company"] .register-country', seen: '2026-02' },
];
const VERIFIED: Candidates = [
  { selector: '[data-testid="three-column-mini-company-card-verify-icon"]', seen: '2026-10' },
  { selector: '[data-module-name="module_company"] img[src*="verif" i]', seen: '2026-02' },
];
const CARD: Candidates = [{ selector: '[data-module-name="module_unifed_company_card"]', seen: '2026-02' }];
const PROTECTION: Candidates = [
  { selector: '[data-module-name="module_ta_plus"]', seen: '2026-10' },
  { selector: '[data-module-name="module_ta"], .ta-semi', seen: '2026-02' },
];
/** Prices stand twice on the page; the first block counts. */
const TIER: Candidates = [
  { selector: '[data-testid="pc-purchase-price-tier"]', seen: '2026-10' },
  { selector: '[data-testid="ladder-price"] .price-item', seen: '2026-02' },
];
const PRICE: Candidates = [{ selector: '[data-testid="pc-purchase-current-price"]', seen: '2026-10' }];
const MOQ: Candidates = [{ selector: '[data-testid="pc-purchase-effective-moq"]', seen: '2026-10' }];

/** One short text as a fact, from the first candidate whose text is of the right form. */
function oneFact(document: Document, name: Fact['name'], candidates: Candidates, parse: Parse): Fact[] {
  const found = findFirst(document, candidates, (element) => parse(lineOf(element)) !== null);
  if (found === null) return [];
  const written = lineOf(found.found);
  return fact(name, parse(written), written, 'text', found.candidate);
}

const years: Parse = (written) => (/yrs?|years?/i.test(written) ? yearsOf(written) : null);
const countryCode: Parse = (written) => (/^[A-Z]{2}$/.test(written) ? written : null);
const locatedIn: Parse = (written) => /^Located in (.{2,40})$/i.exec(written)?.[1] ?? null;

function companyFacts(document: Document, base: URL): Fact[] {
  const link = findFirst(document, COMPANY, (element) => lineOf(element) !== '');
  const shop = shopOfLink(link?.found.getAttribute('href'), base);
  const badge = findFirst(document, VERIFIED);
  const card = findFirst(document, CARD);
  return [
    ...oneFact(document, 'supplier.name', COMPANY, asWritten),
    ...shopFacts(shop, 'attribute', link?.candidate),
    ...oneFact(document, 'supplier.years', YEARS, years),
    ...oneFact(document, 'supplier.country', COUNTRY, countryCode),
    ...oneFact(document, 'supplier.country', [{ selector: `${CARD[0]?.selector} span`, seen: '2026-02' }], locatedIn),
    ...(badge === null ? [] : fact('supplier.verified', true, badge.found.localName, 'attribute', badge.candidate)),
    ...(card === null ? [] : labelFacts(textRuns(card.found))),
  ];
}

/** "300 - 1000 pairs", ">= 5001 pairs": what can be ordered at least. */
const leastOf = (written: string): string | null => {
  const match = /^(?:>=|≥)?\s*(\d[\d,]*)(?:\s*[-–]\s*\d[\d,]*)?\s+(\p{L}[\p{L} /]*)$/u.exec(written);
  return match === null ? null : `${match[1]} ${match[2]}`;
};

function priceFacts(document: Document): Fact[] {
  const decimal = decimalSignOf(document.documentElement.getAttribute('lang'));
  const tier = findFirst(document, TIER);
  const runs = tier === null ? [] : textRuns(tier.found);
  const price = runs.find(({ text }) => parseMoney(text, decimal) !== null);
  const least = runs.find(({ text }) => leastOf(text) !== null);
  const [at, written] = [tier?.candidate ?? 0, price?.text ?? ''];
  return [
    ...oneFact(document, 'product.price', PRICE, (text) => parseMoney(text, decimal)),
    ...(price === undefined ? [] : fact('product.price', parseMoney(written, decimal), written, 'text', at)),
    ...oneFact(document, 'product.moq', MOQ, (text) => (/\d/.test(text) ? text : null)),
    ...(least === undefined ? [] : fact('product.moq', leastOf(least.text), least.text, 'text', at)),
  ];
}

function protectionFacts(document: Document): Fact[] {
  const found = findFirst(document, PROTECTION, (element) => lineOf(element) !== '');
  if (found === null) return [];
  const text = textOf(found.found, { lines: 'flowed' });
  return fact('protection.text', text, text, 'text', found.candidate);
}

export const productDomFacts = (document: Document, base: URL): Fact[] => [
  ...oneFact(document, 'product.name', TITLE, asWritten),
  ...companyFacts(document, base),
  ...priceFacts(document),
  ...protectionFacts(document),
];

/** Product ids that the page's own links carry; recommendations of other products are left out. */
export function productIdsIn(document: Document): readonly string[] {
  const link = findFirst(document, COMPANY);
  const id = /[?&]productId=(\d+)/.exec(link?.found.getAttribute('href') ?? '')?.[1];
  return id === undefined ? [] : [id];
}
