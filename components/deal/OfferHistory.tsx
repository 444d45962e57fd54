import { X } from 'lucide-react';
import type { OfferStep } from '../../lib/domain/checklist/checklist.schema.ts';
import { ForeignText } from '../ui/ForeignText.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words-context.ts';
import type { Judge, Place } from './judging.ts';
import styles from './OfferHistory.module.css';
import { TermsText } from './TermsText.tsx';

type Props = {
  readonly steps: readonly OfferStep[];
  /** Their words stand elsewhere on the page. */
  readonly quoted: readonly { readonly captureId: string; readonly place: string }[];
  readonly onJudge: Judge;
};

/** How an offer came about and what became of it, message by message. */
export function OfferHistory({ steps, quoted, onJudge }: Props) {
  const { t } = useWords();
  return (
    <div className={styles.history}>
      <h3 className={styles.heading}>{t('code.history')}</h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={`${step.captureId}:${step.messageKey}:${step.kind}`} data-step={step.kind}>
            <div className={styles.step}>
              <p className={styles.what}>
                <strong>{t(`code.step.${step.kind}`)}</strong>{' '}
                <span className={styles.soft}>
                  {step.written === null ? t('code.step.noTime') : <ForeignText text={step.written} />}
                  {step.by !== null && <ForeignText text={step.by} />}
                  {step.direction !== 'in' && <span>{t('code.step.unsure')}</span>}
                  <a href={`#/capture/${step.captureId}`}>{t('code.source')}</a>
                </span>
              </p>
              {step.changeId && <PutAway place={{ id: step.changeId, captureId: step.captureId }} onJudge={onJudge} />}
            </div>
            {step.kind !== 'withdrawn' && <TermsText terms={step} />}
            {!quoted.some(({ captureId, place }) => captureId === step.captureId && place === step.messageKey) && (
              <p className={styles.quote} dir="auto">
                <ForeignText text={step.quote} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The way back stands beside the message, on the page of its capture. */
function PutAway({ place, onJudge }: { readonly place: Place; readonly onJudge: Judge }) {
  const { t } = useWords();
  return (
    <IconButton label={t('code.step.dismiss')} onClick={() => onJudge([place], { verdict: 'dismissed' })}>
      <X size={16} aria-hidden="true" />
    </IconButton>
  );
}
