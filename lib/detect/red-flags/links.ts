import type { HostSeen } from '../hosts.ts';
import { CARRIER_DOMAINS, PLATFORM_DOMAINS } from '../lexicon/known-domains.ts';
import { imitatedHouse, imitatesOther } from '../look-alike.ts';
import type { FlagSeen, Look } from './look.ts';

/** More addresses than a message has; it bounds the comparing of each with each. */
const MOST = 60;

function firstOfEach(hosts: readonly HostSeen[]): HostSeen[] {
  const seen = new Map<string, HostSeen>();
  for (const host of hosts) {
    const key = `${host.host} ${host.isMail}`;
    if (!seen.has(key)) seen.set(key, host);
    if (seen.size >= MOST) break;
  }
  return [...seen.values()];
}

const isAtHome = ({ domain }: HostSeen): boolean => PLATFORM_DOMAINS.has(domain) || CARRIER_DOMAINS.has(domain);

function lookAlike(host: HostSeen, others: readonly HostSeen[]): FlagSeen[] {
  const { start, end } = host;
  const house = imitatedHouse(host);
  const other = house === null ? others.find((one) => imitatesOther(host, one)) : undefined;
  const genuine = house ?? other?.domain;
  if (genuine === undefined) return [];
  const confidence = house === null ? 0.75 : 0.9;
  return [
    {
      start,
      end,
      kind: 'lookalike-domain',
      confidence,
      reason: house === null ? 'other' : 'house',
      params: { domain: host.domain, genuine },
    },
  ];
}

/** Addresses that lead away from the platforms, and those that imitate a name. */
export function links({ hosts, codes, isNameDenied, isWarnedOf }: Look): FlagSeen[] {
  // A code with a dot in it ("FLACON.PRO").
  const isCode = ({ start, end }: HostSeen): boolean => codes.some((one) => one.start === start && one.end === end);
  const all = firstOfEach(hosts.filter((host) => host.isMail || !isCode(host)));
  const told = all.filter((host) => !isNameDenied(host) && !isWarnedOf(host));
  return told.flatMap((host): FlagSeen[] => {
    const { start, end, domain, isMail } = host;
    const alike = lookAlike(host, all);
    if (isMail || isAtHome(host)) return alike;
    return [{ start, end, kind: 'external-link', confidence: 0.85, reason: 'outside', params: { domain } }, ...alike];
  });
}
