import { withMarks } from '../../lib/words/marks.ts';
import styles from './MarkedText.module.css';
import { markedParts, type Span } from './marked-parts.ts';

/** A foreign text with the found codes marked, in its own direction. */
export function MarkedText({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  return (
    <p dir="auto" className={styles.text}>
      {markedParts(text, spans).map((part) =>
        part.marked ? <mark key={part.at}>{withMarks(part.text)}</mark> : withMarks(part.text),
      )}
    </p>
  );
}
