import { PackageCheck } from 'lucide-react';
import { Ago } from '../../components/ui/Ago.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { useWords } from '../../components/ui/words-context.ts';
import styles from './Foot.module.css';
import { leaveFor } from './leave-for.ts';

type Props = {
  readonly dealId: string | null;
  /** ISO 8601 UTC; null for never. */
  readonly lastExport: string | null;
};

/** The way out: the packet, and how long ago there was one. */
export function Foot({ dealId, lastExport }: Props) {
  const { t } = useWords();
  return (
    <footer className={styles.foot}>
      <Button
        icon={<PackageCheck size={16} aria-hidden="true" />}
        disabled={dealId === null}
        onClick={() => leaveFor(`#/export/${dealId}?start`)}
        data-testid="export-button"
      >
        {t('popup.export')}
      </Button>
      <span className={styles.when}>
        {lastExport === null ? (
          t('popup.neverExported')
        ) : (
          <>
            {t('popup.exported')} <Ago at={lastExport} />
          </>
        )}
      </span>
    </footer>
  );
}
