import Dexie from 'dexie';
import type { Assessment } from '../domain/checklist/checklist.schema.ts';
import type { Deal } from '../domain/deal.schema.ts';
import type { Store } from './store.ts';

/** The deals touched last, newest first. */
export const latestDeals = (store: Store, limit: number): Promise<Deal[]> =>
  store.deals.orderBy('updatedAt').reverse().limit(limit).toArray();

export const dealById = async (store: Store, id: string): Promise<Deal | null> => (await store.deals.get(id)) ?? null;

/** The deal a capture belongs to now; null when nobody said. */
export const dealOfCapture = async (store: Store, captureId: string): Promise<string | null> =>
  (await store.assignments.get(captureId))?.dealId ?? null;

/** Deals of these captures, by capture. */
export async function dealsOfCaptures(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await store.assignments.bulkGet([...ids]);
  return new Map(rows.filter((row) => row !== undefined).map(({ captureId, dealId }) => [captureId, dealId]));
}

export type DealOverview = { readonly deal: Deal; readonly captures: number; readonly assessment: Assessment | null };

/** The deals touched last, each with how many captures it has and its checklist as last computed. */
export async function dealOverviews(store: Store, limit: number): Promise<DealOverview[]> {
  const deals = await latestDeals(store, limit);
  const [assessments, counts] = await Promise.all([
    store.assessments.bulkGet(deals.map(({ id }) => id)),
    Promise.all(deals.map(({ id }) => store.assignments.where({ dealId: id }).count())),
  ]);
  return deals.map((deal, n) => ({ deal, captures: counts[n] ?? 0, assessment: assessments[n] ?? null }));
}

/** Ids of the captures of a deal, the one put there last first. */
export const captureIdsOfDeal = async (store: Store, dealId: string, limit = Infinity): Promise<string[]> =>
  (
    await store.assignments
      .where('[dealId+at]')
      .between([dealId, Dexie.minKey], [dealId, Dexie.maxKey])
      .reverse()
      .limit(limit)
      .toArray()
  ).map(({ captureId }) => captureId);

/** The checklist as the background last computed it; null before the first time. */
export const assessmentOf = async (store: Store, dealId: string): Promise<Assessment | null> =>
  (await store.assessments.get(dealId)) ?? null;

/** Of these captures those that wait for the person's answer: settled, and no deal claimed them. */
export async function homelessOf(store: Store, captureIds: readonly string[]): Promise<ReadonlySet<string>> {
  const [homes, settled] = await Promise.all([
    store.assignments.bulkGet([...captureIds]),
    store.captureKeys.bulkGet([...captureIds]),
  ]);
  return new Set(captureIds.filter((_, index) => homes[index] === undefined && settled[index] !== undefined));
}
