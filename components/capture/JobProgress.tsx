import type { Job } from '../../lib/domain/job.schema.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import { Elapsed } from './Elapsed.tsx';
import styles from './JobProgress.module.css';
import { ProgressBar } from './ProgressBar.tsx';
import { isLong, progressOf } from './progress-of.ts';

type Props = { readonly job: Job; readonly onCancel: () => void };

/** A capture under way, as its job row says: true also for a popup that was opened in the middle of it. */
export function JobProgress({ job, onCancel }: Props) {
  const { t, speak } = useWords();
  if (job.state.at === 'failed') return null;
  const long = isLong(job.extent);
  const { step, detail, done } = progressOf(job.state, job.extent);
  const text = speak(detail);
  return (
    <div
      className={[styles.progress, long ? styles.long : ''].join(' ')}
      data-testid="job-progress"
      data-at={job.state.at}
    >
      <div className={styles.words}>
        <span role="status" className={styles.unseen}>
          {speak(step)}
        </span>
        <div className={styles.line}>
          {/* Changes with every picture and message: seen, and not read out each time. */}
          <span className={styles.detail} aria-hidden="true">
            {text}
          </span>
          {long && <Elapsed since={job.started.utc} />}
        </div>
        <ProgressBar done={done} text={text} inSteps={!long} />
      </div>
      <Button onClick={onCancel} {...(long && { title: t('capture.stopHelp') })}>
        {t(long ? 'capture.stop' : 'capture.cancel')}
      </Button>
    </div>
  );
}
