import type { Table } from 'dexie';
import { nextLine } from '../custody/chain.ts';
import type { CustodyEvent } from '../custody/custody-event.schema.ts';
import type { Kit } from './kit.ts';

/** An event of the custody log and what is written with it, in the same transaction. */
export type Entry = { readonly event: CustodyEvent; readonly write: () => Promise<unknown> };

/**
 * The one way into the custody log. `prepare` runs under the lock and may hash and read; `write` runs inside the
 * transaction and may only touch the named tables (Dexie commits as soon as a transaction waits for anything else).
 * Throws what the store throws; nothing is written then.
 */
export async function appendCustody(
  { store, world }: Kit,
  tables: readonly Table[],
  prepare: () => Promise<Entry | null>,
): Promise<void> {
  await world.alone(async () => {
    const entry = await prepare();
    if (entry === null) return;
    const last = await store.custody.orderBy('n').last();
    const row = await nextLine(last ?? null, entry.event, world.now(), world.digest);
    await store.transaction('rw', [store.custody, ...tables], async () => {
      await store.custody.add(row);
      await entry.write();
    });
  });
}
