import { capturesById } from '../../../lib/db/read-captures.ts';
import { assessmentOf, captureIdsOfDeal, dealById } from '../../../lib/db/read-deals.ts';
import { findingsOf } from '../../../lib/db/read-findings.ts';
import type { Store } from '../../../lib/db/store.ts';
import type { Assessment } from '../../../lib/domain/checklist/checklist.schema.ts';

/** Everything a packet is about, the bytes apart; null when the deal is not there. */
export async function readDealFile(store: Store, dealId: string) {
  const deal = await dealById(store, dealId);
  if (deal === null) return null;
  const ids = await captureIdsOfDeal(store, dealId);
  const [assessment, captures, findings] = await Promise.all([
    assessmentOf(store, dealId),
    capturesById(store, ids),
    Promise.all(ids.map((id) => findingsOf(store, id))),
  ]);
  return {
    deal,
    assessment,
    captures: captures.toSorted((a, b) => a.capturedAt.localeCompare(b.capturedAt)),
    findings: findings.filter((one) => one !== null),
  };
}

type Read = NonNullable<Awaited<ReturnType<typeof readDealFile>>>;
/** A deal that can be exported: its checklist stands. */
export type DealFile = Read & { readonly assessment: Assessment };

export const isReady = (file: Read): file is DealFile => file.assessment !== null && file.captures.length > 0;
