import type { CaptureRecord } from '../domain/capture.schema.ts';
import type { Deal } from '../domain/deal.schema.ts';
import { dealKeys, dealSigns, findDeal } from '../domain/deal-keys.ts';
import { failure, type Result, success } from '../domain/failure.ts';
import { appendCustody } from './append-custody.ts';
import type { Kit } from './kit.ts';

/** Names by which the capture of this record looks for its deal. */
export function keysOf({ reading }: Pick<CaptureRecord, 'reading'>): readonly string[] {
  return reading === null ? [] : dealKeys(dealSigns(reading));
}

/** The deal that these names lead to. */
export async function dealByKeys({ store }: Kit, keys: readonly string[]): Promise<Deal | null> {
  if (keys.length === 0) return null;
  const named = store.deals.where('keys').anyOf([...keys]);
  return findDeal(keys, await named.distinct().toArray());
}

/** Gives the deal that the capture is in afterwards; what the person said meanwhile stands. Null: it was deleted. */
async function assign(kit: Kit, captureId: string, dealId: string, by: 'keys' | 'person'): Promise<string | null> {
  const { store, world } = kit;
  let settled: string | null = null;
  await appendCustody(kit, [store.assignments], async () => {
    const [row, own] = await Promise.all([store.captures.get(captureId), store.assignments.get(captureId)]);
    const stands = row === undefined || (by === 'keys' && own !== undefined);
    settled = row === undefined ? null : stands ? (own?.dealId ?? null) : dealId;
    if (stands) return null;
    return {
      event: { type: 'assign', captureId, dealId },
      write: () => store.assignments.put({ captureId, dealId, at: world.now().utc }),
    };
  });
  return settled;
}

/** Puts a sealed capture into the deal that its keys name; null when none does and the person must be asked. */
export async function settleByKeys(kit: Kit, captureId: string): Promise<string | null> {
  const { store } = kit;
  const row = await store.captures.get(captureId);
  if (row === undefined) return null;
  const keys = keysOf(row.record);
  const own = await store.assignments.get(captureId);
  const deal = own === undefined ? await dealByKeys(kit, keys) : null;
  const dealId = own?.dealId ?? (deal === null ? null : await assign(kit, captureId, deal.id, 'keys'));
  // Last: a capture with keys is settled, or waits for the person's answer.
  await store.transaction('rw', [store.captureKeys, store.captures], async () => {
    if ((await store.captures.get(captureId)) !== undefined) await store.captureKeys.put({ captureId, keys });
  });
  return dealId;
}

/** Captures that were sealed but not settled yet: a kill came between. */
export async function unsettled({ store }: Kit): Promise<readonly string[]> {
  const done = new Set(await store.captureKeys.toCollection().primaryKeys());
  return (await store.captures.toCollection().primaryKeys()).filter((id) => !done.has(id));
}

async function remember(kit: Kit, dealId: string, keys: readonly string[], supplier: string | null): Promise<void> {
  await kit.store.deals
    .where('id')
    .equals(dealId)
    .modify((deal) => {
      deal.keys = [...new Set([...deal.keys, ...keys])];
      deal.supplier ??= supplier;
      deal.updatedAt = kit.world.now().utc;
    });
}

/** A capture left this deal: names that no other capture there has go with it, else they would lead to two deals. */
async function forget(kit: Kit, dealId: string, keys: readonly string[]): Promise<void> {
  const { store } = kit;
  const left = await store.captureKeys.bulkGet(await store.assignments.where({ dealId }).primaryKeys());
  const held = new Set(left.flatMap((row) => row?.keys ?? []));
  await store.deals
    .where('id')
    .equals(dealId)
    .modify((deal) => {
      deal.keys = deal.keys.filter((key) => held.has(key) || !keys.includes(key));
    });
}

/** Captures without a deal that would have come here by themselves, had this deal known its names before. */
async function takeAlong(kit: Kit, deal: Deal): Promise<void> {
  const { store } = kit;
  const named = store.captureKeys.where('keys').anyOf([...deal.keys]);
  for (const { captureId, keys } of await named.distinct().toArray())
    if (findDeal(keys, [deal]) !== null) await assign(kit, captureId, deal.id, 'keys');
}

/**
 * Puts a capture where the person says, and remembers its keys there; captures without a deal that these name follow.
 * Gives the deals whose checklists changed. Fails with `not-found`.
 */
export async function assignByPerson(kit: Kit, captureId: string, dealId: string): Promise<Result<readonly string[]>> {
  const { store } = kit;
  const [row, known, old] = await Promise.all([
    store.captures.get(captureId),
    store.deals.get(dealId),
    store.assignments.get(captureId),
  ]);
  if (row === undefined || known === undefined) return failure('not-found');
  const keys = keysOf(row.record);
  await assign(kit, captureId, dealId, 'person');
  await store.captureKeys.put({ captureId, keys });
  const counterparty = row.record.reading?.counterparty;
  await remember(kit, dealId, keys, counterparty?.company ?? counterparty?.name ?? null);
  const moved = old !== undefined && old.dealId !== dealId;
  if (moved) await forget(kit, old.dealId, keys);
  const deal = await store.deals.get(dealId);
  if (deal !== undefined && deal.keys.length > 0) await takeAlong(kit, deal);
  return success(moved ? [dealId, old.dealId] : [dealId]);
}
