import { useState } from 'react';
import { CaptureStrip } from '../../components/capture/CaptureStrip.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { useWords } from '../../components/ui/words-context.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import type { CaptureRow } from '../../lib/db/store.ts';
import styles from './LastCaptures.module.css';
import { leaveFor } from './leave-for.ts';

type Props = {
  readonly captures: readonly CaptureRow[];
  readonly thumbnails: ReadonlyMap<string, Blob>;
  /** Has the person put the warning away? */
  readonly warned: boolean;
};

/** What was kept lately, and once the warning what would lose it. */
export function LastCaptures({ captures, thumbnails, warned }: Props) {
  const { t } = useWords();
  const [seen, setSeen] = useState(warned);
  const understood = async (): Promise<void> => {
    setSeen(true);
    await changeSettings({ removalWarned: true });
  };
  if (captures.length === 0) return null;
  return (
    <div className={styles.bottom}>
      {!seen && (
        <Notice
          action={
            <Button size="small" onClick={understood}>
              {t('popup.understood')}
            </Button>
          }
        >
          {t('popup.removalWarning')}
        </Notice>
      )}
      <CaptureStrip
        captures={captures}
        thumbnails={thumbnails}
        hrefOf={(id) => `library.html#/capture/${id}`}
        onOpen={(id) => leaveFor(`#/capture/${id}`)}
      />
    </div>
  );
}
