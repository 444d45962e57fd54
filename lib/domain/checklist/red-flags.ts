import { redFlagId } from '../findings.ts';
import { quoteAround } from '../quote-around.ts';
import type { RedFlagSeen } from './checklist.schema.ts';
import type { Evidence } from './evidence.ts';
import { saidTime } from './said-time.ts';
import type { Shot } from './shots.ts';
import { saidOf } from './sightings.ts';

type Draft = Omit<RedFlagSeen, 'verdict'> & { readonly same: string };

/** What the buyer wrote warns nobody: only words of the other side, or of whoever it was. */
function ofShot(shot: Shot): Draft[] {
  const others = shot.findings.messages.filter(({ message }) => message.direction !== 'out');
  return others.flatMap(({ message, detection }) =>
    detection.redFlags.map((flag) => ({
      id: redFlagId(shot.id, message.key, flag),
      same: `${saidOf(shot, message)}|${flag.kind}|${flag.start}`,
      kind: flag.kind,
      captureId: shot.id,
      messageKey: message.key,
      quote: quoteAround(message.text, flag.start, flag.end),
      reason: flag.reason,
      sender: message.sender ?? message.senderAddress,
      written: message.time === null ? null : saidTime(message.time),
    })),
  );
}

/** The red flags of a deal, each once, by its earliest capture; of what the person said of one message the last counts. */
export function redFlagsOf({ shots }: Pick<Evidence, 'shots'>): RedFlagSeen[] {
  const verdicts = new Map(shots.flatMap((shot) => shot.verdicts.map((verdict) => [verdict.sighting, verdict])));
  const groups = Map.groupBy(shots.flatMap(ofShot), ({ same }) => same);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const said = group.flatMap(({ id }) => verdicts.get(id) ?? []).sort((a, b) => (a.at < b.at ? 1 : -1));
    const { same: _, ...seen } = first;
    return [{ ...seen, verdict: said[0]?.verdict ?? 'open' }];
  });
}
