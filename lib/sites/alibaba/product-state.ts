import type { Fact } from '../../domain/reading.schema.ts';
import { fact, percentOf, ratingOf, yearsOf } from '../fact.ts';
import { booleanAt, listAt, stringAt } from '../inline-state.ts';
import type { Json } from '../loose-json.ts';
import { parseMoney } from '../money.ts';
import { shopOfState } from './shop.ts';

type Field = {
  readonly name: Fact['name'];
  /** Places under `globalData`, the better one first. */
  readonly paths: readonly string[];
  readonly parse: (written: string) => Fact['value'] | null;
};
const asWritten = (written: string): string => written;

/** `window.detailData`, seen from 2025-02 to 2026-10. */
const FIELDS: readonly Field[] = [
  { name: 'product.name', paths: ['product.subject'], parse: asWritten },
  { name: 'supplier.name', paths: ['seller.companyName'], parse: asWritten },
  { name: 'supplier.country', paths: ['seller.companyRegisterCountry'], parse: asWritten },
  { name: 'supplier.years', paths: ['seller.localCompanyJoinYears', 'seller.companyJoinYears'], parse: yearsOf },
  { name: 'supplier.on-time', paths: ['seller.supplierOnTimeDeliveryRate'], parse: percentOf },
  { name: 'supplier.response-time', paths: ['seller.responseTimeText'], parse: asWritten },
  { name: 'supplier.rating', paths: ['seller.supplierRatingReviews.averageStar'], parse: ratingOf },
];
const SHOP = ['seller.homeUrl', 'seller.companyProfileUrl', 'seller.subDomain'].map((path) => `globalData.${path}`);

/** The first step of the price ladder, in the visitor's currency as the page shows it. */
function priceFacts(state: Json): Fact[] {
  const [first] = listAt(state, 'globalData.product.price.productLadderPrices');
  const written = stringAt(first, 'formatPrice') ?? stringAt(state, 'globalData.product.price.formatLadderPrice');
  return written === null ? [] : fact('product.price', parseMoney(written, '.'), written, 'state');
}

function moqFacts(state: Json): Fact[] {
  const least = stringAt(state, 'globalData.product.moq');
  const unit = stringAt(state, 'globalData.product.price.unitEven') ?? stringAt(state, 'globalData.product.price.unit');
  return least === null ? [] : fact('product.moq', unit === null ? least : `${least} ${unit}`, least, 'state');
}

export function productStateFacts(state: Json, base: URL): Fact[] {
  const shop = shopOfState(state, SHOP, base);
  const verified = booleanAt(state, 'globalData.seller.companyHasPassAssessment');
  return [
    ...FIELDS.flatMap(({ name, paths, parse }) => {
      const written = paths.map((path) => stringAt(state, `globalData.${path}`)).find((text) => text !== null);
      return written === undefined || written === null ? [] : fact(name, parse(written), written, 'state');
    }),
    ...(shop === null
      ? []
      : [...fact('supplier.id', shop.label, shop.url, 'state'), ...fact('supplier.url', shop.url, shop.url, 'state')]),
    ...(verified === null ? [] : fact('supplier.verified', verified, String(verified), 'state')),
    ...priceFacts(state),
    ...moqFacts(state),
  ];
}
