import { CaptureStrip } from '../../components/capture/CaptureStrip.tsx';
import type { CaptureRow } from '../../lib/db/store.ts';
import styles from './LastCaptures.module.css';
import { leaveFor } from './leave-for.ts';

type Props = { readonly captures: readonly CaptureRow[]; readonly thumbnails: ReadonlyMap<string, Blob> };

/** What was kept lately, whatever deal it belongs to. */
export function LastCaptures({ captures, thumbnails }: Props) {
  if (captures.length === 0) return null;
  return (
    <div className={styles.bottom}>
      <CaptureStrip
        captures={captures}
        thumbnails={thumbnails}
        hrefOf={(id) => `library.html#/capture/${id}`}
        onOpen={(id) => leaveFor(`#/capture/${id}`)}
      />
    </div>
  );
}
