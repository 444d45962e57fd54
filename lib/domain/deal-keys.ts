import { plainCompanyName } from './company-name.ts';
import type { Deal } from './deal.schema.ts';
import { mailDomainKind } from './mail-domain.ts';
import type { Counterparty, Platform, Reading } from './reading.schema.ts';
import { registrableDomain } from './registrable-domain.ts';

/** What a page says about whose deal it belongs to. */
export type DealSigns = {
  readonly platform: Platform;
  readonly counterparty: Counterparty | null;
  /** Key of the open conversation on this platform. */
  readonly conversation: string | null;
  readonly orderNumber: string | null;
  /** Registrable domain of the supplier's site or mail, where it is known from elsewhere. */
  readonly domain?: string | null;
};

/** Of these the left ones decide first: an order is one deal, a company can have several. */
const STRENGTHS = ['order', 'chat', 'shop', 'whatsapp', 'mail', 'company'] as const;
type Strength = (typeof STRENGTHS)[number];

const SHOP_HOST = /^(?:https?:)?\/\/([a-z0-9-]+)(?:\.m)?(?:\.en)?\.(alibaba|made-in-china|1688)\.com(?:[/?#:]|$)/i;
/** Hosts of the platform itself, and of its languages, in the place where a shop's label stands. */
const NO_SHOP = new Set(['www', 'm', 'message', 'onetalk', 'detail', 'biz', 'login', 'mysourcing', 'membercenter']);

function shopKeys({ platform, counterparty }: DealSigns): string[] {
  if (counterparty === null) return [];
  const keys: string[] = [];
  const shop = SHOP_HOST.exec(counterparty.profileUrl ?? '');
  const label = shop?.[1]?.toLowerCase();
  if (label !== undefined && !NO_SHOP.has(label)) keys.push(`${shop?.[2]?.toLowerCase()}:shop:${label}`);
  const account = counterparty.accountId?.trim().toLowerCase() ?? '';
  const messenger = platform === 'unknown' || platform === 'whatsapp' || platform === 'gmail' || platform === 'outlook';
  if (account !== '' && !account.includes('@') && !messenger) keys.push(`${platform}:shop:${account}`);
  return keys;
}

const PHONE_HEAD = 'whatsapp:+';

function phoneKey({ platform, counterparty }: DealSigns): string[] {
  if (platform !== 'whatsapp') return [];
  const written = [counterparty?.accountId, counterparty?.name].find((text) =>
    /^\+?[\d\s().-]{7,24}$/.test(text?.trim() ?? ''),
  );
  const digits = written?.replace(/\D/g, '') ?? '';
  return digits.length >= 7 ? [`${PHONE_HEAD}${digits}`] : [];
}

function mailKeys({ counterparty, domain }: DealSigns): string[] {
  const address = counterparty?.accountId?.trim().toLowerCase() ?? '';
  const ofAddress = /^[^\s@]+@([^\s@]+\.[^\s@]+)$/.exec(address)?.[1];
  const keys = [domain ?? '', counterparty?.domain ?? '', ofAddress ?? '']
    .map((d) => d.toLowerCase())
    .filter((d) => d !== '' && mailDomainKind(d) === 'own')
    .map((d) => `mail:${registrableDomain(d)}`);
  if (ofAddress !== undefined && mailDomainKind(ofAddress) === 'shared') keys.push(`mail:${address}`);
  return keys;
}

function companyKey({ counterparty }: DealSigns): string[] {
  const plain = plainCompanyName(counterparty?.company ?? '');
  return plain.length >= 3 || /\p{Script=Han}{2}/u.test(plain) ? [`company:${plain}`] : [];
}

/** The names by which a deal is found again, the strongest first. */
export function dealKeys(signs: DealSigns): string[] {
  const { platform, conversation, orderNumber } = signs;
  const order = orderNumber?.replace(/\s/g, '').toUpperCase() ?? '';
  // What is unique on one unknown site is not on another.
  const known = platform !== 'unknown';
  return [
    ...new Set([
      ...(order === '' || !known ? [] : [`${platform}:order:${order}`]),
      ...(conversation === null || conversation === '' || !known ? [] : [`${platform}:chat:${conversation}`]),
      ...shopKeys(signs),
      ...phoneKey(signs),
      ...mailKeys(signs),
      ...companyKey(signs),
    ]),
  ];
}

const orderNumberOf = ({ facts }: Pick<Reading, 'facts'>): string | null => {
  const value = facts.find(({ name }) => name === 'order.number')?.value;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
};

/** What a reading says about whose deal it belongs to. */
export const dealSigns = (reading: Omit<Reading, 'messages'>): DealSigns => ({
  platform: reading.platform,
  counterparty: reading.counterparty,
  conversation: reading.conversation?.key ?? null,
  orderNumber: orderNumberOf(reading),
});

const strengthOf = (key: string): Strength => {
  const [head = '', second = ''] = key.split(':');
  if (second === 'order' || second === 'chat' || second === 'shop') return second;
  return head === 'whatsapp' || head === 'mail' ? head : 'company';
};

/** A deal that holds names of this kind, and none of those found now, is of something else. */
function contradicts(keys: readonly string[], deal: Pick<Deal, 'keys'>, head: string): boolean {
  const found = keys.filter((key) => key.startsWith(head));
  const held = deal.keys.filter((key) => key.startsWith(head));
  return found.length > 0 && held.length > 0 && !held.some((key) => found.includes(key));
}

/**
 * However well its supplier fits, another order of the same platform is another purchase; and however well the name
 * of a contact fits, another phone number is another person.
 */
function isAnother(keys: readonly string[], deal: Pick<Deal, 'keys'>): boolean {
  const orders = keys
    .filter((key) => strengthOf(key) === 'order')
    .map((key) => key.slice(0, key.indexOf(':order:') + ':order:'.length));
  return [...orders, PHONE_HEAD].some((head) => contradicts(keys, deal, head));
}

/** The one deal these keys name; null when none does, or when several do: then the person is asked. */
export function findDeal<D extends Pick<Deal, 'keys'>>(keys: readonly string[], deals: readonly D[]): D | null {
  for (const strength of STRENGTHS) {
    const sought = keys.filter((key) => strengthOf(key) === strength);
    const found = deals.filter((deal) => deal.keys.some((key) => sought.includes(key)) && !isAnother(keys, deal));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}
