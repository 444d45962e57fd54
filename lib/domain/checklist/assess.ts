import type { Deal } from '../deal.schema.ts';
import { type Assessment, ITEM_IDS, type Item, type ItemId } from './checklist.schema.ts';
import { codeApplied } from './code-applied.ts';
import { codeSummaries } from './code-summaries.ts';
import { denial } from './denial.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { offer } from './offer.ts';
import { offerBeforeOrder } from './offer-before-order.ts';
import { offerSummaries } from './offer-summaries.ts';
import { protection } from './protection.ts';
import { redFlagsOf } from './red-flags.ts';
import { sender } from './sender.ts';
import type { AssessedCapture } from './shots.ts';
import { supplierProfile } from './supplier-profile.ts';

export type { AssessedCapture } from './shots.ts';

const RULES: Readonly<Record<ItemId, (evidence: Evidence) => Item>> = {
  'supplier-profile': supplierProfile,
  offer,
  'offer-before-order': offerBeforeOrder,
  sender,
  'code-applied': codeApplied,
  denial,
  protection,
};

export type AssessQuestion = {
  readonly deal: Deal;
  readonly captures: readonly AssessedCapture[];
  /** Device clock, ISO 8601 UTC. */
  readonly now: string;
};

const isDue = ({ state }: Item): boolean => state !== 'not-yet' && state !== 'not-needed';

/** The checklist of a deal, from its captures alone; the order in which they are given changes nothing. */
export function assessDeal({ deal, captures, now }: AssessQuestion): Assessment {
  const evidence = evidenceOf(deal, captures, now);
  const items = ITEM_IDS.map((id) => RULES[id](evidence));
  const due = items.filter(isDue);
  return {
    dealId: deal.id,
    at: now,
    stage: evidence.stage,
    items,
    codes: codeSummaries(evidence),
    offers: offerSummaries(evidence),
    redFlags: redFlagsOf(evidence),
    due: due.length,
    missing: due.filter(({ state }) => state !== 'met').length,
    captures: captures.length,
  };
}
