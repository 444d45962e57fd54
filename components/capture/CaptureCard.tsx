import type { CaptureRow } from '../../lib/db/store.ts';
import { ForeignText } from '../ui/ForeignText.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './CaptureCard.module.css';
import { extentWords } from './extent-words.ts';
import { placeWords } from './place-words.ts';
import { Thumbnail } from './Thumbnail.tsx';

type Props = {
  readonly capture: CaptureRow;
  readonly thumbnail: Blob | null;
  /** Name of its deal; null when it has none. */
  readonly deal: string | null;
  readonly href: string;
};

/** One capture on a contact sheet. */
export function CaptureCard({ capture, thumbnail, deal, href }: Props) {
  const words = useWords();
  const { t, locale } = words;
  const { record, capturedAt, messages, codes } = capture;
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const counts = [
    extentWords(words, record),
    messages > 0 ? t('capture.messages', { count: messages }) : null,
    codes > 0 ? t('capture.codes', { count: codes }) : null,
  ];
  const weak = record.completeness === 'partial' || record.quality.length > 0;
  return (
    <a className={styles.card} href={href} data-capture={capture.id}>
      <Thumbnail blob={thumbnail} />
      <span className={styles.title}>
        <ForeignText text={record.where.title === '' ? record.where.final : record.where.title} />
      </span>
      <span className={styles.soft}>
        <time dateTime={capturedAt}>{clock.format(new Date(capturedAt))}</time>
        {' · '}
        {placeWords(
          words,
          record.reading?.platform ?? 'unknown',
          record.reading?.kind ?? 'unknown',
          record.where.final,
        )}
      </span>
      <span className={styles.soft}>{counts.filter((part) => part !== null).join(' · ')}</span>
      {weak && <span className={styles.partial}>{t('capture.keptInPart')}</span>}
      {deal !== null && (
        <span className={styles.deal}>
          <bdi>{deal}</bdi>
        </span>
      )}
    </a>
  );
}
