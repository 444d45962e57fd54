import type { RedFlag } from '../domain/detection.schema.ts';
import type { Analysis } from './analysis.ts';
import type { CodeSeen } from './codes.ts';
import { findHosts } from './hosts.ts';
import { codeOrigin } from './red-flags/code-origin.ts';
import { credentialRequest } from './red-flags/credential-request.ts';
import { denialsOf } from './red-flags/denied.ts';
import { findFlagWords } from './red-flags/flag-words.ts';
import { links } from './red-flags/links.ts';
import type { FlagSeen, Look } from './red-flags/look.ts';
import { offPlatformPayment } from './red-flags/off-platform-payment.ts';
import { postPaymentDiscount } from './red-flags/post-payment-discount.ts';
import { stacking } from './red-flags/stacking.ts';

const FINDERS: readonly ((look: Look) => FlagSeen[])[] = [
  offPlatformPayment,
  credentialRequest,
  links,
  stacking,
  postPaymentDiscount,
  codeOrigin,
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
/** No message is longer; the rest of a text that is made to be slow is not read for flags. */
const LONGEST = 100_000;

/** Acts that a text proposes and that a careful friend would warn of. */
export function findRedFlags(whole: Analysis, codes: readonly CodeSeen[]): RedFlag[] {
  const analysis = whole.lower.length > LONGEST ? { ...whole, lower: whole.lower.slice(0, LONGEST) } : whole;
  const words = findFlagWords(analysis.lower);
  const look: Look = { analysis, codes, hosts: findHosts(analysis), words, ...denialsOf(analysis, words) };
  return apart(FINDERS.flatMap((find) => find(look))).map(({ kind, start, end, confidence, reason, params }) => ({
    kind,
    ...whole.normal.place(start, end),
    confidence,
    reason: { key: `detect.redFlag.${kind}.${reason}`, params },
  }));
}
