import type { Detection } from '../../lib/domain/detection.schema.ts';
import { withMarks } from '../../lib/words/marks.ts';
import styles from './TextView.module.css';
import { UnreadNotice } from './UnreadNotice.tsx';

type Props = {
  readonly text: string;
} & Pick<Detection, 'unreadFrom'>;

/** The visible text of a page, line by line, each in its own direction. */
export function TextView({ text, unreadFrom }: Props) {
  return (
    <>
      <UnreadNotice unreadFrom={unreadFrom} />
      <div className={styles.text}>{withMarks(text)}</div>
    </>
  );
}
