import { useEffect, useState } from 'react';
import { CaptureButton } from '../../components/capture/CaptureButton.tsx';
import { captureWays } from '../../components/capture/capture-ways.ts';
import { FailedJob } from '../../components/capture/FailedJob.tsx';
import { JobProgress } from '../../components/capture/JobProgress.tsx';
import { LastCapture } from '../../components/capture/LastCapture.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import type { Asking } from '../../components/ui/use-ask.ts';
import { useWords } from '../../components/ui/words-context.ts';
import { captureShortcuts, type Shortcuts } from '../../lib/browser/shortcut.ts';
import { offerShutter } from '../../lib/browser/shutter.ts';
import type { Store } from '../../lib/db/store.ts';
import type { Extent } from '../../lib/domain/capture.schema.ts';
import type { PageDescription } from '../../lib/messaging/protocol.ts';
import styles from './CapturePanel.module.css';
import { leaveFor } from './leave-for.ts';
import { type PopupRows, useJobs } from './use-popup-rows.ts';

type Props = {
  readonly store: Store;
  /** Null until the background said. */
  readonly page: PageDescription | null;
  readonly rows: PopupRows | undefined;
  readonly asking: Asking;
};

/** The one action, what runs, and what the last click gave. */
export function CapturePanel({ store, page, rows, asking: { ask } }: Props) {
  const { speak } = useWords();
  const shortcuts = useShortcuts();
  const [starting, setStarting] = useState(false);
  const jobs = useJobs(store);
  // Keeping watch has its own line, and no click is waiting for it.
  const running = jobs.findLast(({ state, trigger }) => state.at !== 'failed' && trigger !== 'watch');
  const failed = jobs.filter(({ state }) => state.at === 'failed');
  const last = rows?.captures[0];
  const start = async (extent: Extent): Promise<void> => {
    setStarting(true);
    // This document was clicked: it may take pictures faster than the background.
    if (extent !== 'visible') offerShutter();
    await ask('capture.start', { extent });
    setStarting(false);
  };
  const ready = starting ? 'starting' : 'ready';
  return (
    <section className={styles.panel}>
      {running === undefined ? (
        <CaptureButton
          shortcuts={shortcuts}
          state={page?.capturable === false ? 'not-capturable' : ready}
          ways={captureWays(page)}
          onCapture={start}
        />
      ) : (
        <JobProgress job={running} onCancel={() => ask('capture.cancel', { captureId: running.id })} />
      )}
      {page?.capturable === false && <Notice testId="not-capturable">{speak(page.why)}</Notice>}
      {page?.capturable &&
        page.notices.map((notice) => (
          <Notice key={notice.key} look="partial">
            {speak(notice)}
          </Notice>
        ))}
      {failed.map((job) => (
        <FailedJob key={job.id} job={job} onDismiss={() => ask('job.dismiss', { captureId: job.id })} />
      ))}
      {last ? (
        <LastCapture
          capture={last}
          href={`library.html#/capture/${last.id}`}
          onOpen={() => leaveFor(`#/capture/${last.id}`)}
        />
      ) : (
        // Read a moment after the first frame: its line is kept free, so that nothing below moves.
        <div className={styles.lastPlace} />
      )}
    </section>
  );
}

const NONE: Shortcuts = { visible: null, whole: null };

function useShortcuts(): Shortcuts {
  const [shortcuts, setShortcuts] = useState(NONE);
  useEffect(() => {
    captureShortcuts().then(setShortcuts);
  }, []);
  return shortcuts;
}
