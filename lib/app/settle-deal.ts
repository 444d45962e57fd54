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

async function assign(kit: Kit, captureId: string, dealId: string): Promise<void> {
  const { store, world } = kit;
  await appendCustody(kit, [store.assignments], async () => ({
    event: { type: 'assign', captureId, dealId },
    write: () => store.assignments.put({ captureId, dealId, at: world.now().utc }),
  }));
}

/** Puts a sealed capture into the deal that its keys name; null when none does and the person must be asked. */
export async function settleByKeys(kit: Kit, captureId: string): Promise<string | null> {
  const { store } = kit;
  const row = await store.captures.get(captureId);
  if (row === undefined) return null;
  const keys = keysOf(row.record);
  await store.captureKeys.put({ captureId, keys });
  const deal = await dealByKeys(kit, keys);
  if (deal === null) return null;
  await assign(kit, captureId, deal.id);
  return deal.id;
}

const remember = (deal: Deal, keys: readonly string[], supplier: string | null, at: string): Deal => ({
  ...deal,
  keys: [...new Set([...deal.keys, ...keys])],
  supplier: deal.supplier ?? supplier,
  updatedAt: at,
});

/**
 * Puts a capture where the person says, and remembers its keys there; captures without a deal that share a key follow.
 * Gives the deals whose checklists changed. Fails with `not-found`.
 */
export async function assignByPerson(kit: Kit, captureId: string, dealId: string): Promise<Result<readonly string[]>> {
  const { store, world } = kit;
  const [row, deal, old, named] = await Promise.all([
    store.captures.get(captureId),
    store.deals.get(dealId),
    store.assignments.get(captureId),
    store.captureKeys.get(captureId),
  ]);
  if (row === undefined || deal === undefined) return failure('not-found');
  const keys = named?.keys ?? keysOf(row.record);
  await assign(kit, captureId, dealId);
  const counterparty = row.record.reading?.counterparty;
  await store.deals.put(remember(deal, keys, counterparty?.company ?? counterparty?.name ?? null, world.now().utc));
  const like =
    keys.length === 0
      ? []
      : await store.captureKeys
          .where('keys')
          .anyOf([...keys])
          .distinct()
          .toArray();
  for (const other of like) {
    if (other.captureId !== captureId && !(await store.assignments.get(other.captureId)))
      await assign(kit, other.captureId, dealId);
  }
  return success(old === undefined || old.dealId === dealId ? [dealId] : [dealId, old.dealId]);
}
