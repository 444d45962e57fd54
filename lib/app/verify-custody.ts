import { verifyChain } from '../custody/chain.ts';
import type { Kit } from './kit.ts';

/**
 * Verifies the custody log and keeps the verdict for the pages to show. A broken chain is shown, never repaired.
 * No line follows the last one, so the hash stored beside it speaks for it.
 */
export async function verifyCustody({ store, world }: Kit): Promise<void> {
  const rows = await store.custody.orderBy('n').toArray();
  const verdict = await verifyChain(
    rows.map(({ line }) => line),
    world.digest,
  );
  const at = world.now().utc;
  const sound = verdict.state === 'sound' && verdict.head === (rows.at(-1)?.sha256 ?? null);
  const line = sound ? null : verdict.state === 'broken' ? verdict.line : rows.length;
  await store.meta.put({ key: 'chain', state: sound ? 'sound' : 'broken', line, at });
}
