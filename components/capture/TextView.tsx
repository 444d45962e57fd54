import { withMarks } from '../../lib/words/marks.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './TextView.module.css';

type Props = {
  readonly text: string;
  /** Was its end kept without being searched? */
  readonly unread: boolean;
};

/** The visible text of a page, line by line, each in its own direction. */
export function TextView({ text, unread }: Props) {
  const { t } = useWords();
  return (
    <>
      {unread && <Notice testId="unread">{t('library.textUnread')}</Notice>}
      <div className={styles.text}>{withMarks(text)}</div>
    </>
  );
}
