import { Images, PackageCheck, Pencil } from 'lucide-react';
import { useState } from 'react';
import { DealNameDialog } from '../../../components/deal/DealNameDialog.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { ForeignText } from '../../../components/ui/ForeignText.tsx';
import type { Asking } from '../../../components/ui/use-ask.ts';
import { useWords } from '../../../components/ui/words-context.ts';
import type { CaptureRow, Store } from '../../../lib/db/store.ts';
import type { Deal } from '../../../lib/domain/deal.schema.ts';
import { savePictures } from '../export/save-pictures.ts';
import styles from './DealHead.module.css';

type Props = {
  readonly store: Store;
  readonly deal: Deal;
  readonly captures: readonly CaptureRow[];
  readonly asking: Asking;
};

export function DealHead({ store, deal, captures, asking }: Props) {
  const { t, formats } = useWords();
  const [renaming, setRenaming] = useState(false);
  const [saving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    setSaving(true);
    await savePictures(store, deal, captures, asking);
    setSaving(false);
  };
  return (
    <header className={styles.head}>
      <div>
        <h1>
          <bdi>{deal.name}</bdi>
        </h1>
        <p className={styles.soft}>
          {deal.supplier !== null && <ForeignText text={deal.supplier} />}
          {deal.value !== null && <span>{formats.money(deal.value)}</span>}
          <span>{t(`deal.stage.${deal.stage}`)}</span>
        </p>
      </div>
      <div className={styles.actions}>
        <Button icon={<Pencil size={16} aria-hidden="true" />} onClick={() => setRenaming(true)}>
          {t('deal.rename')}
        </Button>
        <Button
          icon={<Images size={16} aria-hidden="true" />}
          disabled={saving || captures.length === 0}
          onClick={save}
        >
          {t('export.pictures')}
        </Button>
        <Button
          look="primary"
          icon={<PackageCheck size={16} aria-hidden="true" />}
          onClick={() => {
            location.hash = `#/export/${deal.id}`;
          }}
        >
          {t('popup.export')}
        </Button>
      </div>
      {renaming && (
        <DealNameDialog
          purpose="rename"
          suggested={deal.name}
          onClose={() => setRenaming(false)}
          onName={async (name) => {
            setRenaming(false);
            await asking.ask('deal.rename', { dealId: deal.id, name });
          }}
        />
      )}
    </header>
  );
}
