import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { checkHashes } from '../../../components/capture/check-hashes.ts';
import { type ArtifactRow, Store } from '../../../lib/db/store.ts';
import { makeCapture } from './make-capture.ts';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

const artifact = (path: string, of: string): ArtifactRow => ({
  captureId: 'a',
  path,
  role: 'primary',
  mediaType: 'text/plain',
  bytes: of.length,
  sha256: sha256(of),
  method: 'visible-text',
  derivedFrom: null,
});

const storeWith = async (artifacts: readonly ArtifactRow[], bytes: Readonly<Record<string, string>>) => {
  const store = new Store('hashes', { indexedDB: new IDBFactory(), IDBKeyRange });
  await store.artifacts.bulkAdd(artifacts);
  await store.bytes.bulkAdd(
    Object.entries(bytes).map(([path, text]) => ({ captureId: 'a', path, blob: new Blob([text]) })),
  );
  return store;
};

const checked = async (store: Store, recordText: string, sealed: string) => {
  const capture = makeCapture('a', {}, { recordText, sha256: sha256(sealed) });
  const found = await Array.fromAsync(checkHashes(store, capture, async (bytes) => sha256(bytes)));
  return found.map(({ path, verdict }) => `${path}: ${verdict}`);
};

it('finds every file as it was sealed', async () => {
  const store = await storeWith([artifact('text.txt', 'Hello')], { 'text.txt': 'Hello' });
  expect(await checked(store, '{}', '{}')).toEqual(['capture.json: same', 'text.txt: same']);
});

it('names the file whose bytes are others or gone', async () => {
  const artifacts = [artifact('page.html', '<p>'), artifact('text.txt', 'Hello')];
  const store = await storeWith(artifacts, { 'text.txt': 'Hallo' });
  expect(await checked(store, '{}', '{}')).toEqual(['capture.json: same', 'page.html: gone', 'text.txt: changed']);
});

it('notices a changed record', async () => {
  expect(await checked(await storeWith([], {}), '{"a":2}', '{"a":1}')).toEqual(['capture.json: changed']);
});
