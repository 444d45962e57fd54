import type { Reading } from '../../domain/reading.schema.ts';
import { fact, factText, firstOfEach } from '../fact.ts';
import { inlineState, stringAt } from '../inline-state.ts';
import type { Page } from '../site.ts';
import { productDomFacts, productIdsIn } from './product-dom.ts';
import { productStateFacts } from './product-state.ts';
import { companyOf, shopOfLink } from './shop.ts';

const idInUrl = ({ pathname }: URL): string | null => /_?(\d{8,})\.html$/i.exec(pathname)?.[1] ?? null;

/** A product page. Its state is believed only when it is about the product that the address names. */
export function readProduct({ document, url }: Page, blank: Reading): Reading {
  const id = idInUrl(url);
  const state = inlineState(document, 'detailData');
  const inState = stringAt(state, 'globalData.product.productId');
  const isOwnState = inState !== null && inState === id;
  const facts = firstOfEach([
    ...fact('product.id', id, id ?? '', 'url'),
    ...(isOwnState ? productStateFacts(state, url) : []),
    ...productDomFacts(document, url),
  ]);
  const name = factText(facts, 'supplier.name');
  const shop = shopOfLink(factText(facts, 'supplier.url'), url);
  const ids = [...(inState === null ? [] : [inState]), ...productIdsIn(document)];
  const identityRead = id !== null && name !== null && ids.every((other) => other === id);
  const wanted = ['supplier.name', 'product.name', 'product.price'] as const;
  return {
    ...blank,
    counterparty: name === null && shop === null ? null : companyOf(name, shop),
    identityRead,
    facts,
    notRead: wanted.filter((name) => !facts.some((one) => one.name === name)),
    problems: identityRead ? [] : [{ code: 'identity-not-read' }],
  };
}
