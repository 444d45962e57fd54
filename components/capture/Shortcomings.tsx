import type { CaptureRecord, QualityFinding } from '../../lib/domain/capture.schema.ts';
import { failureWords } from '../../lib/domain/failure.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './Shortcomings.module.css';

const words = ({ code, params }: QualityFinding) => failureWords(params === undefined ? { code } : { code, params });

/** What a capture lacks, and what keeps a checklist item from resting on it alone. */
export function Shortcomings({ record }: { readonly record: Pick<CaptureRecord, 'failures' | 'quality'> }) {
  const { t, speak } = useWords();
  const all = [...record.failures, ...record.quality];
  const distinct = all.filter(({ code }, index) => all.findIndex((other) => other.code === code) === index);
  if (distinct.length === 0) return null;
  return (
    <Notice look="partial">
      <strong>{t(record.failures.length > 0 ? 'library.partial' : 'library.weak')}</strong>
      <ul className={styles.list}>
        {distinct.map((finding) => (
          <li key={finding.code}>{speak(words(finding))}</li>
        ))}
      </ul>
    </Notice>
  );
}
