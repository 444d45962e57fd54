import type { Summary } from '../../lib/domain/checklist/checklist.schema.ts';
import { useWords } from '../ui/words-context.ts';
import styles from './StandingWord.module.css';

/** Says that an offer stands no more, and since when; nothing while it stands. */
export function StandingWord({ summary: { standing, steps = [] } }: { readonly summary: Summary }) {
  const { t } = useWords();
  if (standing === undefined || standing === 'stands') return null;
  const withdrawn = steps.findLast(({ kind }) => kind === 'withdrawn')?.written ?? null;
  if (standing === 'expired') return <span className={styles.over}>{t('code.expired')}</span>;
  return (
    <span className={styles.over}>
      {withdrawn === null ? t('code.withdrawn') : t('code.withdrawnOn', { written: withdrawn })}
    </span>
  );
}
