import { typedCode } from '../../lib/domain/code-text.ts';
import type { Findings } from '../../lib/domain/findings.schema.ts';
import { offerSpots } from '../../lib/domain/findings.ts';
import { quoteAround } from '../../lib/domain/quote-around.ts';
import type { Judge } from '../deal/judging.ts';
import { SightingFacts } from '../deal/SightingFacts.tsx';
import { FoundChange } from './FoundChange.tsx';
import { FoundFlag } from './FoundFlag.tsx';
import styles from './MessageFindings.module.css';
import { type Spoken, saidOf, saidOfChange, saidOfFlag } from './said-of.ts';
import { UnreadNotice } from './UnreadNotice.tsx';

type Props = {
  readonly found: Findings['messages'][number];
  readonly spoken: Spoken;
  readonly onJudge: Judge;
};

/** What was found in one message, beside it, to be judged: codes, offers without a code, changes, red flags. */
export function MessageFindings({ found: { message, detection }, spoken, onJudge }: Props) {
  const { codes, offers, changes, redFlags, unreadFrom = null } = detection;
  const { captureId } = spoken;
  // What the buyer wrote warns nobody.
  const flags = message.direction === 'out' ? [] : redFlags;
  const spots = offerSpots(offers);
  const read = [
    ...codes.map((found) => ({ found, code: typedCode(found), spot: `${found.start}` })),
    ...offers.map((found, index) => ({ found, code: null, spot: spots[index] ?? '' })),
  ];
  if (read.length + changes.length + flags.length === 0 && unreadFrom === null) return null;
  return (
    <ul className={styles.found}>
      {read.map(({ found, code, spot }) => {
        const { start, end, confidence, reason } = found;
        const { id, ...said } = saidOf(spoken, message, spot, { ...found, code });
        return (
          <li key={id} data-testid={`found-${id}`}>
            <SightingFacts
              {...said}
              code={code}
              confidence={confidence}
              reason={reason}
              quote={quoteAround(message.text, start, end)}
              onJudge={(judgement) => onJudge([{ id, captureId }], judgement)}
            />
          </li>
        );
      })}
      {changes.map((change) => {
        const { id, verdict } = saidOfChange(spoken, message, change);
        return (
          <FoundChange
            key={id}
            change={change}
            dismissed={verdict === 'dismissed'}
            onJudge={(word) => onJudge([{ id, captureId }], { verdict: word })}
          />
        );
      })}
      {[...Map.groupBy(flags, ({ kind }) => kind)].map(([kind, same]) => {
        const said = same.map((flag) => saidOfFlag(spoken, message, flag));
        return (
          <FoundFlag
            key={kind}
            kind={kind}
            flags={same}
            dismissed={said.every(({ verdict }) => verdict === 'dismissed')}
            onJudge={(verdict) =>
              onJudge(
                said.map(({ id }) => ({ id, captureId })),
                { verdict },
              )
            }
          />
        );
      })}
      {unreadFrom !== null && (
        <li>
          <UnreadNotice unreadFrom={unreadFrom} />
        </li>
      )}
    </ul>
  );
}
