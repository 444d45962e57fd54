import { assessDeal } from '../domain/checklist/assess.ts';
import type { Assessment } from '../domain/checklist/checklist.schema.ts';
import type { Kit } from './kit.ts';

/**
 * Computes the checklist of a deal from its captures and keeps it for the popup and the badge; null without the deal.
 * One transaction: two captures that end together must not overwrite each other's verdict.
 */
export async function reassess({ store, world }: Kit, dealId: string): Promise<Assessment | null> {
  const now = world.now().utc;
  const read = [store.assignments, store.captures, store.findings, store.verdicts];
  return store.transaction('rw', [store.assessments, store.deals, ...read], async () => {
    const deal = await store.deals.get(dealId);
    if (deal === undefined) return null;
    const ids = await store.assignments.where({ dealId }).primaryKeys();
    const [rows, findings, verdicts] = await Promise.all([
      store.captures.bulkGet(ids),
      store.findings.bulkGet(ids),
      store.verdicts.where('captureId').anyOf(ids).toArray(),
    ]);
    const captures = rows.flatMap((row, index) => {
      const found = findings[index];
      if (row === undefined || found === undefined) return [];
      return [{ record: row.record, findings: found, verdicts: verdicts.filter((one) => one.captureId === row.id) }];
    });
    const assessment = assessDeal({ deal, captures, now });
    await store.assessments.put(assessment);
    await store.deals.update(dealId, { stage: assessment.stage });
    return assessment;
  });
}

/** Deals whose checklist does not rest on all of their captures: a kill came between. */
export async function unassessed({ store }: Kit): Promise<readonly string[]> {
  const deals = await store.deals.toCollection().primaryKeys();
  const stale = await Promise.all(
    deals.map(async (dealId) => {
      const [assessment, captures] = await Promise.all([
        store.assessments.get(dealId),
        store.assignments.where({ dealId }).count(),
      ]);
      return (assessment?.captures ?? 0) !== captures;
    }),
  );
  return deals.filter((_, index) => stale[index]);
}
