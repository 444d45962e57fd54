import type { CaptureRow } from '../../lib/db/store.ts';
import { failureWords } from '../../lib/domain/failure.ts';
import { Ago } from '../ui/Ago.tsx';
import { useWords } from '../ui/words-context.ts';
import { extentWords } from './extent-words.ts';
import styles from './LastCapture.module.css';

type Props = { readonly capture: CaptureRow; readonly href: string; readonly onOpen: () => void };

/** What the last click gave; partial says so and why. */
export function LastCapture({ capture, href, onOpen }: Props) {
  const words = useWords();
  const { t, speak } = words;
  const { record, messages, codes } = capture;
  const partial = record.completeness === 'partial';
  const extent = extentWords(words, record);
  const [why] = [...record.failures, ...record.quality];
  return (
    <div
      className={styles.last}
      data-testid="last-capture"
      data-capture={capture.id}
      data-completeness={record.completeness}
    >
      <a
        className={styles.link}
        href={href}
        title={record.where.title}
        onClick={(event) => {
          event.preventDefault();
          onOpen();
        }}
      >
        <span className={partial ? styles.partial : styles.kept}>
          {t(partial ? 'capture.keptInPart' : 'capture.kept')}
        </span>
        <Ago at={capture.capturedAt} />
        {extent !== null && <span>{extent}</span>}
        {messages > 0 && <span>{t('capture.messages', { count: messages })}</span>}
        {codes > 0 && <span>{t('capture.codes', { count: codes })}</span>}
      </a>
      {why && (
        <p className={styles.why}>
          {speak(failureWords(why.params ? { code: why.code, params: why.params } : { code: why.code }))}
        </p>
      )}
    </div>
  );
}
