import type { CustodyEvent } from '../custody/custody-event.schema.ts';
import { failure, type Result, success } from '../domain/failure.ts';
import type { Judgement, Verdict } from '../domain/findings.schema.ts';
import { appendCustody } from './append-custody.ts';
import type { Kit } from './kit.ts';

type Judged = Pick<Verdict, 'sighting' | 'captureId'> & { readonly judgement: Judgement };

/** Guessing a few words takes no time: as with the messages, only a salt keeps them unread. */
const SALT_BYTES = 16;

/**
 * Keeps what the person says of a sighting, a change or a red flag; the record stays as it is. Taking it back is a verdict, too: the
 * same message may have been judged in another capture. Gives the deal whose checklist changed.
 */
export async function judgeSighting(
  kit: Kit,
  { sighting, captureId, judgement }: Judged,
): Promise<Result<string | null>> {
  const { store, world } = kit;
  if ((await store.captures.get(captureId)) === undefined) return failure('not-found');
  const salt = world.randomHex(SALT_BYTES);
  const place = { sighting, captureId };
  const kept: Verdict =
    judgement.verdict === 'corrected'
      ? { ...place, ...judgement, at: world.now().utc, salt }
      : { ...place, ...judgement, at: world.now().utc };
  await appendCustody(kit, [store.verdicts], async () => ({
    event: { type: 'interpret', ...place, verdict: judgement.verdict, ...(await sealed(kit, judgement, salt)) },
    write: () => store.verdicts.put(kept),
  }));
  return success((await store.assignments.get(captureId))?.dealId ?? null);
}

async function sealed(
  { world }: Kit,
  judgement: Judgement,
  salt: string,
): Promise<Pick<Extract<CustodyEvent, { type: 'interpret' }>, 'correctionSha256'>> {
  if (judgement.verdict !== 'corrected') return {};
  const bytes = new TextEncoder().encode(salt + JSON.stringify(judgement.corrected));
  return { correctionSha256: await world.digest(bytes) };
}
