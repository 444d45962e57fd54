import type { Job } from '../../lib/domain/job.schema.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './JobProgress.module.css';

const STEPS = ['shooting', 'reading', 'archiving', 'sealing'] as const;

type Props = { readonly job: Job; readonly onCancel: () => void };

/** A capture under way, as its job row says: true also for a popup that was opened in the middle of it. */
export function JobProgress({ job, onCancel }: Props) {
  const { t } = useWords();
  const { at } = job.state;
  if (at === 'failed') return null;
  const text = t(`capture.progress.${at}`);
  const done = STEPS.indexOf(at);
  return (
    <div className={styles.progress} data-testid="job-progress" data-at={at}>
      <div className={styles.words}>
        <span role="status">{text}</span>
        <div
          className={styles.bar}
          role="progressbar"
          aria-label={t('capture.progress.label')}
          aria-valuemin={0}
          aria-valuemax={STEPS.length}
          aria-valuenow={done}
          aria-valuetext={text}
        >
          {STEPS.map((step, index) => (
            <span key={step} className={index < done ? styles.done : index === done ? styles.now : styles.open} />
          ))}
        </div>
      </div>
      <Button onClick={onCancel}>{t('capture.cancel')}</Button>
    </div>
  );
}
