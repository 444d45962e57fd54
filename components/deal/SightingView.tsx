import { ForeignText } from '../ui/ForeignText.tsx';
import { useWords } from '../ui/words-context.ts';
import type { Judge } from './judging.ts';
import { SightingFacts } from './SightingFacts.tsx';
import styles from './SightingView.module.css';
import type { SightingSeen } from './sighting-behind.ts';

type Props = {
  /** The code under which it is listed; null for an offer without one. */
  readonly code: string | null;
  readonly sighting: SightingSeen;
  readonly onJudge: Judge;
};

/** Where a code or an offer was seen: the words around it, who wrote them and when, and what was read in them. */
export function SightingView({ code, sighting, onJudge }: Props) {
  const { t } = useWords();
  const { captureId, place, quote, sender, written, reason, terms, confidence = 0 } = sighting;
  const { verdict = 'open', corrected = null } = sighting;
  return (
    <li className={styles.sighting} data-testid={`sighting-${sighting.id}`}>
      <blockquote className={styles.quote} dir="auto">
        <ForeignText text={quote} />
      </blockquote>
      <p className={styles.soft}>
        {sender !== null && <ForeignText text={sender} />}
        {written !== null && <ForeignText text={written} />}
        <a href={`#/capture/${captureId}`}>{t('code.source')}</a>
      </p>
      {terms && (
        <div className={styles.facts}>
          <SightingFacts
            {...{ code, terms, confidence, reason, verdict, corrected, quote }}
            onJudge={place === 'console' ? undefined : (judgement) => onJudge([sighting], judgement)}
          />
        </div>
      )}
    </li>
  );
}
