import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './ExportProgress.module.css';

type Props = { readonly done: number; readonly total: number; readonly onCancel: () => void };

/** The packet being written, file by file. */
export function ExportProgress({ done, total, onCancel }: Props) {
  const { t } = useWords();
  const text = t('export.progress', { done, total });
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span role="status">{text}</span>
        <progress className={styles.bar} value={done} max={total} aria-label={t('export.progressLabel')} />
      </div>
      <Button onClick={onCancel}>{t('capture.cancel')}</Button>
    </div>
  );
}
