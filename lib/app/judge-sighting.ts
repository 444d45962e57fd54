import { failure, type Result, success } from '../domain/failure.ts';
import type { Verdict } from '../domain/findings.schema.ts';
import { appendCustody } from './append-custody.ts';
import type { Kit } from './kit.ts';

/** Keeps what the person says of a sighting; the record stays as it is. Gives the deal whose checklist changed. */
export async function judgeSighting(
  kit: Kit,
  judged: Pick<Verdict, 'sighting' | 'captureId' | 'verdict'>,
): Promise<Result<string | null>> {
  const { store, world } = kit;
  if ((await store.captures.get(judged.captureId)) === undefined) return failure('not-found');
  await appendCustody(kit, [store.verdicts], async () => ({
    event: { type: 'interpret', ...judged },
    write: () => store.verdicts.put({ ...judged, at: world.now().utc }),
  }));
  return success((await store.assignments.get(judged.captureId))?.dealId ?? null);
}
