import type { Job } from '../domain/job.schema.ts';
import type { Store } from './store.ts';

/** Captures in progress and failed ones not yet seen, oldest first. Ids are UUIDs of version 7, so their order is that of time. */
export const jobs = (store: Store): Promise<Job[]> => store.jobs.orderBy('id').toArray();

/** The deal to show for pages that name none; null before the first. */
export async function currentDealId(store: Store): Promise<string | null> {
  const row = await store.meta.get('current-deal');
  return row?.key === 'current-deal' ? row.dealId : null;
}

/** When a packet was last exported, ISO 8601 UTC; null for never. */
export async function lastExport(store: Store): Promise<string | null> {
  const row = await store.meta.get('last-export');
  return row?.key === 'last-export' ? row.at : null;
}

/** Line of the custody log at which the chain breaks; null while it is sound. */
export async function brokenChain(store: Store): Promise<{ readonly line: number | null } | null> {
  const row = await store.meta.get('chain');
  return row?.key === 'chain' && row.state === 'broken' ? { line: row.line } : null;
}

const LINES_AT_A_TIME = 500;

/** Exact lines of the custody log in order, a few at a time: a log may be long. */
export async function* custodyLines(store: Store): AsyncGenerator<string> {
  let after = -1;
  while (true) {
    const rows = await store.custody.where('n').above(after).limit(LINES_AT_A_TIME).toArray();
    for (const { line } of rows) yield line;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.n;
  }
}
