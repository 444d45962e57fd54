import type { Fact } from '../../domain/reading.schema.ts';
import { asWritten, fact, percentOf, ratingOf, type StateField, stateFacts, yearsOf } from '../fact.ts';
import { type Json, listAt, stateAt, stringAt } from '../inline-state.ts';
import { parseMoney } from '../money.ts';
import { shopFacts, shopOfState } from './shop.ts';

/** Places in `window.detailData.globalData`, seen from 2025-02 to 2026-10. */
const FIELDS: readonly StateField[] = [
  ['product.name', 'product.subject', asWritten],
  ['supplier.name', 'seller.companyName', asWritten],
  ['supplier.country', 'seller.companyRegisterCountry', asWritten],
  ['supplier.years', 'seller.localCompanyJoinYears seller.companyJoinYears', yearsOf],
  ['supplier.on-time', 'seller.supplierOnTimeDeliveryRate', percentOf],
  ['supplier.response-time', 'seller.responseTimeText', asWritten],
  ['supplier.rating', 'seller.supplierRatingReviews.averageStar', ratingOf],
  ['supplier.verified', 'seller.companyHasPassAssessment', (written) => written === 'true'],
];

/** The first step of the price ladder, in the visitor's currency as the page shows it. */
function priceFacts(price: Json): Fact[] {
  const [first] = listAt(price, 'productLadderPrices');
  const written = stringAt(first, 'formatPrice') ?? stringAt(price, 'formatLadderPrice') ?? '';
  return fact('product.price', parseMoney(written, '.'), written, 'state');
}

function moqFacts(product: Json): Fact[] {
  const least = stringAt(product, 'moq');
  const unit = stringAt(product, 'price.unitEven') ?? stringAt(product, 'price.unit');
  return least === null ? [] : fact('product.moq', unit === null ? least : `${least} ${unit}`, least, 'state');
}

export function productStateFacts(state: Json, base: URL): Fact[] {
  const data = stateAt(state, 'globalData');
  const seller = stateAt(data, 'seller');
  return [
    ...stateFacts(data, FIELDS),
    ...shopFacts(shopOfState(seller, ['homeUrl', 'companyProfileUrl', 'subDomain'], base), 'state'),
    ...priceFacts(stateAt(data, 'product.price')),
    ...moqFacts(stateAt(data, 'product')),
  ];
}
