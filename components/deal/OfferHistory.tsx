import type { OfferStep } from '../../lib/domain/checklist/checklist.schema.ts';
import { ForeignText } from '../ui/ForeignText.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './OfferHistory.module.css';
import { TermsText } from './TermsText.tsx';

type Props = {
  readonly steps: readonly OfferStep[];
  /** Their words stand elsewhere on the page. */
  readonly quoted: readonly { readonly captureId: string; readonly place: string }[];
};

/** How an offer came about and what became of it, message by message. */
export function OfferHistory({ steps, quoted }: Props) {
  const { t } = useWords();
  return (
    <div className={styles.history}>
      <h3 className={styles.heading}>{t('code.history')}</h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={`${step.captureId}:${step.messageKey}:${step.kind}`} data-step={step.kind}>
            <p>
              <strong>{t(`code.step.${step.kind}`)}</strong>{' '}
              <span className={styles.soft}>
                {step.written === null ? t('code.step.noTime') : <ForeignText text={step.written} />}
                {step.by !== null && <ForeignText text={step.by} />}
                {step.direction !== 'in' && <span>{t('code.step.unsure')}</span>}
                <a href={`#/capture/${step.captureId}`}>{t('code.source')}</a>
              </span>
            </p>
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
