import { Camera } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './CaptureButton.module.css';

type Props = {
  readonly shortcut: string | null;
  /** `starting`: asked for, and the job row not yet there. */
  readonly state: 'ready' | 'starting' | 'not-capturable';
  readonly onCapture: () => void;
};

export function CaptureButton({ shortcut, state, onCapture }: Props) {
  const { t } = useWords();
  return (
    <Button
      look="primary"
      size="wide"
      className={styles.button}
      icon={<Camera size={18} aria-hidden="true" />}
      disabled={state !== 'ready'}
      onClick={onCapture}
      data-testid="capture-button"
      {...(shortcut !== null && { 'aria-keyshortcuts': shortcut })}
    >
      <span className={styles.label}>{t('capture.button')}</span>
      {shortcut !== null && (
        <span className={styles.keys} aria-hidden="true">
          {shortcut}
        </span>
      )}
    </Button>
  );
}
