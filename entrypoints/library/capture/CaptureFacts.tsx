import { placeWords } from '../../../components/capture/place-words.ts';
import { Facts } from '../../../components/ui/Facts.tsx';
import { ForeignText } from '../../../components/ui/ForeignText.tsx';
import { Hash } from '../../../components/ui/Hash.tsx';
import { When } from '../../../components/ui/When.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { CaptureRow } from '../../../lib/db/store.ts';
import type { Deal } from '../../../lib/domain/deal.schema.ts';
import styles from './CaptureFacts.module.css';

type Props = { readonly capture: CaptureRow; readonly deal: Deal | null };

/** What a capture is of, when by whose clock, and where it belongs. */
export function CaptureFacts({ capture, deal }: Props) {
  const words = useWords();
  const { t } = words;
  const { record } = capture;
  const { where, when, how, reading } = record;
  const who = reading?.counterparty?.company ?? reading?.counterparty?.name ?? null;
  const { utc, zone } = when.pictured ?? when.started;
  return (
    <header className={styles.head}>
      <h1>
        <ForeignText text={where.title === '' ? where.final : where.title} />
      </h1>
      <Facts
        facts={[
          {
            name: t('library.fact.page'),
            value: placeWords(words, reading?.platform ?? 'unknown', reading?.kind ?? 'unknown', where.final),
          },
          { name: t('library.fact.url'), value: <bdi dir="ltr">{where.final}</bdi> },
          { name: t('library.fact.who'), value: who === null ? t('library.fact.notRead') : <ForeignText text={who} /> },
          { name: t('library.fact.extent'), value: t(`library.fact.extentOf.${how.extent ?? 'visible'}`) },
          { name: t('library.fact.when'), value: <When at={utc} zone={zone} /> },
          { name: t('library.fact.clock'), value: t('library.fact.deviceClock', { zone }) },
          {
            name: t('library.fact.deal'),
            value: deal === null ? t('library.fact.noDeal') : <a href={`#/deal/${deal.id}`}>{deal.name}</a>,
          },
          { name: t('library.fact.hash'), value: <Hash hex={capture.sha256} label={t('library.fact.hash')} /> },
        ]}
      />
    </header>
  );
}
