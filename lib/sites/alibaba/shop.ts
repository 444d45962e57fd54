import type { Counterparty, Fact } from '../../domain/reading.schema.ts';
import { fact } from '../fact.ts';
import { type Json, stringAt } from '../inline-state.ts';

/** A supplier's shop on Alibaba.com: its label names the supplier in every address. */
export type Shop = { readonly label: string; readonly url: string };

const SHOP_HOST = /^([a-z0-9][a-z0-9-]*)(?:\.m)?\.(en|trustpass)\.alibaba\.com$/;
const NO_SHOP: ReadonlySet<string> = new Set(['www', 'm']);

export function shopOfHost(hostname: string): Shop | null {
  const match = SHOP_HOST.exec(hostname.toLowerCase());
  const [label = '', kind] = [match?.[1], match?.[2]];
  if (match === null || NO_SHOP.has(label)) return null;
  return { label, url: `https://${label}.${kind}.alibaba.com/` };
}

export function shopOfLink(href: string | null | undefined, base: URL): Shop | null {
  if (href === null || href === undefined || !URL.canParse(href, base.href)) return null;
  return shopOfHost(new URL(href, base.href).hostname);
}

/** A shop named in a page's state: as a label, as a host name or as an address. */
export function shopOfState(state: Json, paths: readonly string[], base: URL): Shop | null {
  for (const path of paths) {
    const written = stringAt(state, path);
    if (written === null) continue;
    const host = /^[a-z0-9-]+$/i.test(written) ? `${written}.en.alibaba.com` : written;
    const shop = shopOfLink(host.includes('//') ? host : `https://${host}`, base);
    if (shop !== null) return shop;
  }
  return null;
}

/** The one shop that the links of an element lead to; null when there is none, or several. */
export function shopOfLinks(root: ParentNode, base: URL): Shop | null {
  const links = root.querySelectorAll('a[href*=".alibaba.com"]');
  const shops = new Map<string, Shop>();
  for (const link of links) {
    const shop = shopOfLink(link.getAttribute('href'), base);
    if (shop !== null) shops.set(shop.label, shop);
  }
  const [first] = shops.values();
  return shops.size === 1 && first !== undefined ? first : null;
}

/** Id and address of a shop as facts; none without a shop. */
export const shopFacts = (shop: Shop | null, source: Fact['source'], candidate = 0): Fact[] =>
  shop === null
    ? []
    : [
        ...fact('supplier.id', shop.label, shop.label, source, candidate),
        ...fact('supplier.url', shop.url, shop.url, source, candidate),
      ];

/** The other side of a deal on Alibaba.com: a company, and its shop where one is known. */
export const companyOf = (name: string | null, shop: Shop | null): Counterparty => ({
  name,
  company: name,
  accountId: shop?.label ?? null,
  profileUrl: shop?.url ?? null,
  domain: null,
});
