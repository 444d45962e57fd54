import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { openStore, STORE_NAME } from '../../../lib/db/open-store.ts';

it('opens an empty store', async () => {
  const opened = await openStore(new IDBFactory(), IDBKeyRange);
  expect(opened.ok && (await opened.value.captures.count())).toBe(0);
});

it('refuses a store of a newer version and leaves it alone', async () => {
  const factory = new IDBFactory();
  await new Promise<void>((resolve) => {
    const request = factory.open(STORE_NAME, 990);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  expect(await openStore(factory, IDBKeyRange)).toMatchObject({ ok: false, code: 'store-newer' });
  expect((await factory.databases())[0]?.version).toBe(990);
});
