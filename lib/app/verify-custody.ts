import { verifyChain } from '../custody/chain.ts';
import type { Kit } from './kit.ts';

/** Verifies the custody log and keeps the verdict for the pages to show. A broken chain is shown, never repaired. */
export async function verifyCustody({ store, world }: Kit): Promise<void> {
  const lines = (await store.custody.orderBy('n').toArray()).map(({ line }) => line);
  const verdict = await verifyChain(lines, world.digest);
  const line = verdict.state === 'broken' ? verdict.line : null;
  await store.meta.put({ key: 'chain', state: verdict.state, line, at: world.now().utc });
}
