import { typedCode } from '../../lib/domain/code-text.ts';
import type { Findings } from '../../lib/domain/findings.schema.ts';
import { quoteAround } from '../../lib/domain/quote-around.ts';
import type { Judge } from '../deal/judging.ts';
import { SightingFacts } from '../deal/SightingFacts.tsx';
import { FoundBeside } from './FoundBeside.tsx';
import { FoundChange } from './FoundChange.tsx';
import { FoundFlag } from './FoundFlag.tsx';
import styles from './MessageFindings.module.css';
import { type Spoken, saidOfChange, saidOfCode, saidOfFlag } from './said-of.ts';

type Props = {
  readonly found: Findings['messages'][number];
  readonly spoken: Spoken;
  readonly onJudge: Judge;
};

/** What was found in one message, beside it: codes to be judged, offers without a code, changes, red flags. */
export function MessageFindings({ found: { message, detection }, spoken, onJudge }: Props) {
  const { codes, offers, changes, redFlags } = detection;
  const { captureId } = spoken;
  // What the buyer wrote warns nobody.
  const flags = message.direction === 'out' ? [] : redFlags;
  if (codes.length + offers.length + changes.length + flags.length === 0) return null;
  return (
    <ul className={styles.found}>
      {codes.map((read) => {
        const { start, end, confidence, reason } = read;
        const { id, ...said } = saidOfCode(spoken, message, start, { ...read, code: typedCode(read) });
        return (
          <li key={id} data-testid={`found-${id}`}>
            <SightingFacts
              {...said}
              code={typedCode(read)}
              confidence={confidence}
              reason={reason}
              quote={quoteAround(message.text, start, end)}
              onJudge={(judgement) => onJudge([{ id, captureId }], judgement)}
            />
          </li>
        );
      })}
      {offers.map((offer) => (
        <FoundBeside key={`offer-${offer.start}`} name="code.offerWithout" found={offer} />
      ))}
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
    </ul>
  );
}
