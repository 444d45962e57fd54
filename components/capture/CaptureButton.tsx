import { Camera } from 'lucide-react';
import type { Shortcuts } from '../../lib/browser/shortcut.ts';
import type { Extent } from '../../lib/domain/capture.schema.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './CaptureButton.module.css';
import { CaptureMore } from './CaptureMore.tsx';
import type { Ways } from './capture-ways.ts';

type Props = {
  readonly shortcuts: Shortcuts;
  /** `starting`: asked for, and the job row not yet there. */
  readonly state: 'ready' | 'starting' | 'not-capturable';
  readonly ways: Ways;
  readonly onCapture: (extent: Extent) => void;
};

/** The one action; what else can be kept of this page stands behind the arrow beside it. */
export function CaptureButton({ shortcuts, state, ways: { first, others }, onCapture }: Props) {
  const { t } = useWords();
  const keys = first === 'visible' ? shortcuts.visible : shortcuts.whole;
  return (
    <div className={styles.split}>
      <Button
        look="primary"
        size="wide"
        className={styles.button}
        icon={<Camera size={18} aria-hidden="true" />}
        disabled={state !== 'ready'}
        onClick={() => onCapture(first)}
        data-testid="capture-button"
        {...(keys !== null && { 'aria-keyshortcuts': keys })}
      >
        <span className={styles.label}>{t(first === 'page' ? 'capture.buttonWhole' : 'capture.button')}</span>
        {keys !== null && (
          <span className={styles.keys} aria-hidden="true">
            {keys}
          </span>
        )}
      </Button>
      {others.length > 0 && (
        <CaptureMore extents={others} shortcuts={shortcuts} disabled={state !== 'ready'} onCapture={onCapture} />
      )}
    </div>
  );
}
