import type { Assessment } from '../../lib/domain/checklist/checklist.schema.ts';
import { StateMark } from '../checklist/StateMark.tsx';
import { StateWord } from '../checklist/StateWord.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './ExportGaps.module.css';

const COMPLETE: readonly string[] = ['met', 'not-needed', 'not-yet'];

/** What the packet will not show. An export with gaps is allowed; it says them itself. */
export function ExportGaps({ assessment }: { readonly assessment: Assessment }) {
  const { t, speak } = useWords();
  const gaps = assessment.items.filter(({ state }) => !COMPLETE.includes(state));
  if (gaps.length === 0) return <p>{t('export.noGaps')}</p>;
  return (
    <>
      <p>{t('export.gaps', { count: gaps.length })}</p>
      <ul className={styles.gaps}>
        {gaps.map(({ id, state, reasons }) => (
          <li key={id} className={styles.gap}>
            <StateMark state={state} />
            <span className={styles.name}>{t(`checklist.${id}.name`)}</span>
            <StateWord state={state} />
            {reasons[0] && <span className={styles.reason}>{speak(reasons[0])}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
