import type { Deal } from '../domain/deal.schema.ts';
import { failure, type Result, success } from '../domain/failure.ts';
import { appendCustody } from './append-custody.ts';
import type { Kit } from './kit.ts';

/** Makes a deal and shows it from now on. Gives its id. */
export async function makeDeal(kit: Kit, name: string, supplier: string | null): Promise<Result<{ dealId: string }>> {
  const { store, world } = kit;
  const at = world.now().utc;
  const deal: Deal = {
    id: world.newId(),
    name,
    supplier,
    keys: [],
    value: null,
    kind: 'catalogue',
    stage: 'talking',
    createdAt: at,
    updatedAt: at,
  };
  await appendCustody(kit, [store.deals, store.meta], async () => ({
    event: { type: 'deal', did: 'made', dealId: deal.id },
    write: () => Promise.all([store.deals.add(deal), store.meta.put({ key: 'current-deal', dealId: deal.id })]),
  }));
  return success({ dealId: deal.id });
}

export async function renameDeal(kit: Kit, dealId: string, name: string): Promise<Result<Record<string, never>>> {
  const { store, world } = kit;
  if ((await store.deals.get(dealId)) === undefined) return failure('not-found');
  await appendCustody(kit, [store.deals], async () => ({
    event: { type: 'deal', did: 'renamed', dealId },
    write: () => store.deals.update(dealId, { name, updatedAt: world.now().utc }),
  }));
  return success({});
}

/** Which deal the popup shows for pages that name none. */
export async function switchDeal({ store }: Kit, dealId: string): Promise<Result<Record<string, never>>> {
  if ((await store.deals.get(dealId)) === undefined) return failure('not-found');
  await store.meta.put({ key: 'current-deal', dealId });
  return success({});
}
