import { failure, type Result, success } from '../domain/failure.ts';
import { appendCustody } from './append-custody.ts';
import type { Kit } from './kit.ts';

/**
 * Deletes a capture; a tombstone with its hashes and the reason stays in the custody log. Gives the deal it was in.
 * Fails with `not-found`.
 */
export async function deleteCapture(kit: Kit, captureId: string, reason: string): Promise<Result<string | null>> {
  const { store } = kit;
  const [row, assigned] = await Promise.all([store.captures.get(captureId), store.assignments.get(captureId)]);
  if (row === undefined) return failure('not-found');
  const beside = [store.salts, store.thumbnails, store.findings, store.assignments, store.captureKeys, store.captures];
  const many = [store.artifacts, store.bytes, store.verdicts];
  await appendCustody(kit, [...beside, ...many], async () => {
    if ((await store.captures.get(captureId)) === undefined) return null;
    const artifacts = await store.artifacts.where({ captureId }).sortBy('path');
    const hashes = artifacts.map(({ path, sha256 }) => ({ path, sha256 }));
    return {
      event: { type: 'delete', captureId, reason, sha256: row.sha256, artifacts: hashes },
      write: () =>
        Promise.all([
          ...beside.map((table) => table.delete(captureId)),
          ...many.map((table) => table.where({ captureId }).delete()),
        ]),
    };
  });
  return success(assigned?.dealId ?? null);
}
