import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { capturesById, latestCaptures } from '../../../lib/db/read-captures.ts';
import { captureIdsOfDeal, latestDeals } from '../../../lib/db/read-deals.ts';
import { custodyLines } from '../../../lib/db/read-meta.ts';
import { Store } from '../../../lib/db/store.ts';
import { makeCapture } from '../components/make-capture.ts';

const newStore = () => new Store('reads', { indexedDB: new IDBFactory(), IDBKeyRange });
const day = (n: number): string => `2026-11-${String(n).padStart(2, '0')}T08:00:00.000Z`;

describe('reading the store', () => {
  it('gives the newest captures first, and the ones before a moment', async () => {
    const store = newStore();
    for (const n of [2, 3, 1]) await store.captures.add(makeCapture(`c${n}`, {}, { sequence: n, capturedAt: day(n) }));
    const ids = async (limit: number, before?: string) =>
      (await latestCaptures(store, limit, before)).map(({ id }) => id);
    expect(await ids(2)).toEqual(['c3', 'c2']);
    expect(await ids(2, day(3))).toEqual(['c2', 'c1']);
  });

  it('leaves out captures that were deleted', async () => {
    const store = newStore();
    await store.captures.add(makeCapture('c1'));
    expect((await capturesById(store, ['gone', 'c1'])).map(({ id }) => id)).toEqual(['c1']);
  });

  it('finds the captures of one deal only, the last assigned first', async () => {
    const store = newStore();
    await store.assignments.bulkAdd([
      { captureId: 'c1', dealId: 'd1', at: day(1) },
      { captureId: 'c2', dealId: 'd2', at: day(2) },
      { captureId: 'c3', dealId: 'd1', at: day(3) },
    ]);
    expect(await captureIdsOfDeal(store, 'd1')).toEqual(['c3', 'c1']);
    expect(await captureIdsOfDeal(store, 'd1', 1)).toEqual(['c3']);
    expect(await latestDeals(store, 5)).toEqual([]);
  });

  it('reads a custody log that is longer than one gulp, in order', async () => {
    const store = newStore();
    const lines = Array.from({ length: 1203 }, (_, n) => `{"n":${n}}`);
    await store.custody.bulkAdd(lines.map((line, n) => ({ n, line, sha256: '' })));
    expect(await Array.fromAsync(custodyLines(store))).toEqual(lines);
  });
});
