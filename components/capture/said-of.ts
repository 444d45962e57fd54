import type { Assessment, Corrected, Terms } from '../../lib/domain/checklist/checklist.schema.ts';
import { corrected } from '../../lib/domain/checklist/corrected.ts';
import type { ChangeFinding, RedFlag } from '../../lib/domain/detection.schema.ts';
import type { Findings, Verdict } from '../../lib/domain/findings.schema.ts';
import { changeId, redFlagId, sightingId } from '../../lib/domain/findings.ts';

/** What the person said in one capture, and in the deal it belongs to; null without a deal. */
export type Spoken = {
  readonly captureId: string;
  readonly verdicts: readonly Verdict[];
  readonly assessment: Assessment | null;
};
type Message = Findings['messages'][number]['message'];
type Said = { readonly id: string; readonly verdict: Verdict['verdict'] };
export type SaidOfSighting = Said & { readonly terms: Terms; readonly corrected: Corrected | null };

/**
 * What counts of one code, or of one offer without a code, of this capture. The deal's checklist knows the same message in its other captures; a
 * composite key ends in a running number of its capture and names nothing there.
 */
export function saidOf(spoken: Spoken, message: Message, spot: string, read: Terms): SaidOfSighting {
  const id = sightingId(spoken.captureId, message.key, spot);
  const { codes = [], offers = [] } = spoken.assessment ?? {};
  const inDeal = [...codes, ...offers]
    .flatMap(({ sightings }) => sightings)
    .find(
      (one) => one.id === id || (message.keyKind === 'site' && one.id === sightingId(one.captureId, message.key, spot)),
    );
  if (inDeal?.terms)
    return { id, verdict: inDeal.verdict ?? 'open', terms: inDeal.terms, corrected: inDeal.corrected ?? null };
  const own = spoken.verdicts.find(({ sighting }) => sighting === id);
  if (own?.verdict !== 'corrected') return { id, verdict: own?.verdict ?? 'open', terms: read, corrected: null };
  const { verdict, corrected: beside, ...terms } = corrected(read, own);
  return { id, verdict, terms, corrected: beside };
}

export function saidOfFlag(spoken: Spoken, message: Message, flag: RedFlag): Said {
  const id = redFlagId(spoken.captureId, message.key, flag);
  const ending = `:${message.key}:${flag.start}:${flag.kind}`;
  const inDeal = spoken.assessment?.redFlags?.find(
    (one) => one.id === id || (message.keyKind === 'site' && one.id.endsWith(ending)),
  );
  const own = spoken.verdicts.find(({ sighting }) => sighting === id);
  return { id, verdict: inDeal?.verdict ?? own?.verdict ?? 'open' };
}

/** Of a change only what was said in this capture: one that was put away is in no checklist. */
export function saidOfChange({ captureId, verdicts }: Spoken, message: Message, change: ChangeFinding): Said {
  const id = changeId(captureId, message.key, change);
  return { id, verdict: verdicts.find(({ sighting }) => sighting === id)?.verdict ?? 'open' };
}
