import type { DealOverview } from '../../lib/db/read-deals.ts';
import { useWords } from '../ui/words-context.ts';
import styles from './DealCard.module.css';

/** One deal in a list: its name, how much is kept, how much is missing. */
export function DealCard({ overview: { deal, captures, assessment } }: { readonly overview: DealOverview }) {
  const { t } = useWords();
  return (
    <a className={styles.card} href={`#/deal/${deal.id}`} data-deal={deal.id}>
      <span className={styles.name}>
        <bdi>{deal.name}</bdi>
      </span>
      <span className={styles.soft}>
        {t('library.captures', { count: captures })}
        {assessment && (
          <>
            {' · '}
            {assessment.missing === 0
              ? t('library.nothingMissing')
              : t('library.missing', { count: assessment.missing })}
          </>
        )}
      </span>
    </a>
  );
}
