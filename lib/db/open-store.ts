import { failure, type Result, success } from '../domain/failure.ts';
import { Store } from './store.ts';

export const STORE_NAME = 'saidso';
const VERSION = 2;

/**
 * Opens the store. A store of a newer version is refused: Dexie would open it with older code in silence.
 * A failed upgrade leaves the old rows as they were and is reported, never repaired.
 */
export async function openStore(factory: IDBFactory, keyRange: typeof IDBKeyRange): Promise<Result<Store>> {
  const existing = (await factory.databases()).find(({ name }) => name === STORE_NAME);
  // Dexie multiplies its version numbers by ten.
  if ((existing?.version ?? 0) > VERSION * 10) return failure('store-newer');
  const store = new Store(STORE_NAME, { indexedDB: factory, IDBKeyRange: keyRange });
  try {
    await store.open();
    return success(store);
  } catch (error) {
    return failure('store-broken', { detail: error instanceof Error ? error.message : String(error) });
  }
}
