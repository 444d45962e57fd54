import { useWords } from '../ui/words-context.ts';
import styles from './ProgressBar.module.css';
import type { Progress } from './progress-of.ts';

type Props = {
  readonly done: Progress['done'];
  /** What it stands at, in words. */
  readonly text: string;
  /** A few steps, each with its own part of the bar; else one line that fills. */
  readonly inSteps: boolean;
};

/** Filled as far as it is known. It moves only when something was done: see the sheet. */
export function ProgressBar({ done, text, inSteps }: Props) {
  const { t } = useWords();
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={t('capture.progress.label')}
      aria-valuetext={text}
      {...(done !== null && { 'aria-valuemin': 0, 'aria-valuemax': done.of, 'aria-valuenow': done.count })}
    >
      {inSteps && done !== null ? (
        Array.from({ length: done.of }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part of the bar is its place
          <span key={index} className={index < done.count ? styles.done : index === done.count ? styles.now : ''} />
        ))
      ) : (
        <span className={styles.track}>
          {done !== null && <span className={styles.done} style={{ inlineSize: `${(100 * done.count) / done.of}%` }} />}
        </span>
      )}
    </div>
  );
}
