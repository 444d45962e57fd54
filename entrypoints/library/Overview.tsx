import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ContactSheet } from '../../components/capture/ContactSheet.tsx';
import { DealCard } from '../../components/deal/DealCard.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { useWords } from '../../components/ui/words-context.ts';
import { countCaptures, latestCaptures, thumbnailsOf } from '../../lib/db/read-captures.ts';
import { dealOverviews, dealsOfCaptures } from '../../lib/db/read-deals.ts';
import type { Store } from '../../lib/db/store.ts';
import styles from './Overview.module.css';

const SHOWN_DEALS = 100;
const STEP = 48;

async function readOverview(store: Store, limit: number) {
  const [captures, deals, total] = await Promise.all([
    latestCaptures(store, limit),
    dealOverviews(store, SHOWN_DEALS),
    countCaptures(store),
  ]);
  const ids = captures.map(({ id }) => id);
  const [thumbnails, dealIds] = await Promise.all([thumbnailsOf(store, ids), dealsOfCaptures(store, ids)]);
  return { captures, deals, total, dealIds, thumbnails: new Map(thumbnails.map((row) => [row.captureId, row.blob])) };
}

/** All that is kept: the deals, and the captures day by day. */
export function Overview({ store }: { readonly store: Store }) {
  const { t } = useWords();
  const [limit, setLimit] = useState(STEP);
  const rows = useLiveQuery(() => readOverview(store, limit), [store, limit]);
  if (rows === undefined) return <p role="status">{t('ui.loading')}</p>;
  const { captures, deals, total, dealIds, thumbnails } = rows;
  const names = new Map(deals.map(({ deal }) => [deal.id, deal.name]));
  if (total === 0 && deals.length === 0) return <h1 className={styles.empty}>{t('library.empty')}</h1>;
  return (
    <div className={styles.columns}>
      <section className={styles.deals} aria-labelledby="deals">
        <h1 id="deals">{t('library.deals')}</h1>
        {deals.length === 0 && <p>{t('library.noDeals')}</p>}
        <ul className={styles.list}>
          {deals.map((overview) => (
            <li key={overview.deal.id}>
              <DealCard overview={overview} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="captures">
        <h2 id="captures" className={styles.heading}>
          {t('library.captures', { count: total })}
        </h2>
        <ContactSheet
          captures={captures}
          thumbnails={thumbnails}
          dealOf={(id) => names.get(dealIds.get(id) ?? '') ?? null}
        />
        {captures.length < total && <Button onClick={() => setLimit(limit + STEP)}>{t('library.earlier')}</Button>}
      </section>
    </div>
  );
}
