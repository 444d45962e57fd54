import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { ArtifactRow, CaptureRow, Store } from '../../lib/db/store.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import { type Digest, RECORD } from './check-hashes.ts';
import { HashTable } from './HashTable.tsx';
import styles from './RecordView.module.css';
import { useHashCheck } from './use-hash-check.ts';

type Props = {
  readonly store: Store;
  readonly capture: CaptureRow;
  readonly artifacts: readonly ArtifactRow[];
  readonly digest: Digest;
};

/** The record as it was sealed, to the letter, and the check of its hashes. */
export function RecordView({ store, capture, artifacts, digest }: Props) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const verdicts = useHashCheck(store, capture, digest);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(capture.recordText);
    setCopied(true);
  };
  return (
    <div className={styles.record}>
      <p className={styles.note}>{t('library.record.note')}</p>
      <HashTable capture={capture} artifacts={artifacts} verdicts={verdicts} />
      <div className={styles.bar}>
        <h2>{RECORD}</h2>
        <Button size="small" icon={<Copy size={14} aria-hidden="true" />} onClick={copy}>
          {t(copied ? 'ui.copied' : 'ui.copy')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <pre className={styles.text} tabIndex={0} dir="ltr">
        {capture.recordText}
      </pre>
    </div>
  );
}
