import { withMarks } from '../../lib/words/marks.ts';
import styles from './TextView.module.css';

/** The visible text of a page, line by line, each in its own direction. */
export function TextView({ text }: { readonly text: string }) {
  return <div className={styles.text}>{withMarks(text)}</div>;
}
