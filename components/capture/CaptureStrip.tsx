import type { CaptureRow } from '../../lib/db/store.ts';
import { ago } from '../ui/ago-words.ts';
import { useWords } from '../ui/words-context.ts';
import styles from './CaptureStrip.module.css';
import { Thumbnail } from './Thumbnail.tsx';

type Props = {
  readonly captures: readonly CaptureRow[];
  readonly thumbnails: ReadonlyMap<string, Blob>;
  readonly hrefOf: (captureId: string) => string;
  readonly onOpen: (captureId: string) => void;
};

/** The last captures, newest first, as small pictures in one row. */
export function CaptureStrip({ captures, thumbnails, hrefOf, onOpen }: Props) {
  const { t, locale } = useWords();
  return (
    <ul className={styles.strip} aria-label={t('capture.last')} data-testid="captures">
      {captures.map(({ id, capturedAt, record }) => {
        const label = `${record.where.title}, ${ago(Date.parse(capturedAt), Date.now(), locale)}`;
        return (
          <li key={id}>
            <a
              href={hrefOf(id)}
              aria-label={label}
              title={label}
              data-capture={id}
              onClick={(event) => {
                event.preventDefault();
                onOpen(id);
              }}
            >
              <Thumbnail blob={thumbnails.get(id) ?? null} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
