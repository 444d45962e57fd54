import type { RedFlag } from '../domain/detection.schema.ts';
import type { Analysis } from './analysis.ts';
import type { CodeSeen } from './codes.ts';
import { findHosts } from './hosts.ts';
import { codeOrigin } from './red-flags/code-origin.ts';
import { credentialRequest } from './red-flags/credential-request.ts';
import { denialsOf } from './red-flags/denied.ts';
import { type FlagWordKind, findFlagWords } from './red-flags/flag-words.ts';
import { links } from './red-flags/links.ts';
import type { FlagSeen, Look } from './red-flags/look.ts';
import { offPlatformPayment } from './red-flags/off-platform-payment.ts';
import { postPaymentDiscount } from './red-flags/post-payment-discount.ts';
import { stacking } from './red-flags/stacking.ts';

/** What a glance sees: enough to tell which flags a text may raise. */
type Glance = Pick<Look, 'analysis' | 'codes' | 'hosts' | 'words'>;
const says = ({ words }: Glance, kinds: readonly FlagWordKind[]): boolean =>
  kinds.some((kind) => words(kind).length > 0);
const speaksOfCodes = ({ codes, analysis: { marks, normal } }: Glance): boolean =>
  codes.length > 0 || marks.coupon.length > 0 || CAPITALS.test(normal.text);
const CAPITALS = /\p{Lu}{2}/u;
const JOINED = /[+＋＆&加]|sde|plus|reject/;

type FlagFinder = {
  readonly find: (look: Look) => FlagSeen[];
  /** Does a text hold what none of these flags can do without? */
  readonly isCalledFor: (glance: Glance) => boolean;
};
const PAYING = [
  ...(['outside', 'method', 'platform', 'platformFee', 'account', 'privateAccount', 'changedAccount'] as const),
  ...(['inNameOf', 'accountTrouble', 'receiver', 'payee', 'notHere'] as const),
] as const;
const SECRETS = ['oneTime', 'digits', 'password', 'cardNumber', 'access', 'cameToYou', 'phone', 'sms'] as const;
const TOGETHER = ['stack', 'otherCoupon', 'both', 'applied', 'chain'] as const;
const FRIENDS = /[&+]|f and f|fnf/;

const FINDERS: readonly FlagFinder[] = [
  {
    find: offPlatformPayment,
    isCalledFor: (glance) =>
      glance.hosts.length > 0 ||
      says(glance, PAYING) ||
      (says(glance, ['kin']) && says(glance, ['payHere', 'pay'])) ||
      FRIENDS.test(glance.analysis.lower),
  },
  { find: credentialRequest, isCalledFor: (glance) => says(glance, SECRETS) },
  { find: links, isCalledFor: ({ hosts }) => hosts.length > 0 },
  {
    find: stacking,
    isCalledFor: (glance) =>
      (glance.codes.length > 1 || says(glance, TOGETHER) || JOINED.test(glance.analysis.lower)) &&
      speaksOfCodes(glance),
  },
  {
    find: postPaymentDiscount,
    isCalledFor: (glance) =>
      says(glance, ['cashback', 'review']) ||
      (says(glance, ['after', 'before', 'paid']) && says(glance, ['paid', 'untiedCode'])),
  },
  { find: codeOrigin, isCalledFor: (glance) => says(glance, ['elsewhere', 'aliexpress']) },
];

/** Of flags of one kind that overlap, the surest. */
function apart(flags: readonly FlagSeen[]): FlagSeen[] {
  const kept: FlagSeen[] = [];
  for (const flag of [...flags].sort((a, b) => b.confidence - a.confidence || a.start - b.start)) {
    if (kept.length >= MOST) break;
    if (!kept.some((one) => one.kind === flag.kind && one.start < flag.end && flag.start < one.end)) kept.push(flag);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Nobody reads more flags of one text. */
const MOST = 60;

/** Acts that a text proposes and that a careful friend would warn of. */
export function findRedFlags(analysis: Analysis, codes: readonly CodeSeen[]): RedFlag[] {
  const words = findFlagWords(analysis.lower);
  const glance: Glance = { analysis, codes, hosts: findHosts(analysis), words };
  const called = FINDERS.filter(({ isCalledFor }) => isCalledFor(glance));
  if (called.length === 0) return [];
  const look: Look = { ...glance, ...denialsOf(analysis, words) };
  return apart(called.flatMap(({ find }) => find(look))).map(({ kind, start, end, confidence, reason, params }) => ({
    kind,
    ...analysis.normal.place(start, end),
    confidence,
    reason: { key: `detect.redFlag.${kind}.${reason}`, params },
  }));
}
