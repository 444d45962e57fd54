import type { CodeSummary } from '../../lib/domain/checklist/checklist.schema.ts';
import { ForeignText } from '../ui/ForeignText.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './SightingView.module.css';

/** Where a code was seen: the words around it, who wrote them and when, and why it counts as a code. */
export function SightingView({ sighting }: { readonly sighting: CodeSummary['sightings'][number] }) {
  const { t, speak } = useWords();
  const { captureId, quote, sender, written, reason } = sighting;
  return (
    <li className={styles.sighting}>
      <blockquote className={styles.quote} dir="auto">
        <ForeignText text={quote} />
      </blockquote>
      <p className={styles.soft}>
        {sender !== null && <ForeignText text={sender} />}
        {written !== null && <ForeignText text={written} />}
        <span>{speak(reason)}</span>
        <a href={`#/capture/${captureId}`}>{t('code.source')}</a>
      </p>
    </li>
  );
}
