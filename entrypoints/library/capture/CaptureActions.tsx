import { ImageDown, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { DeleteDialog } from '../../../components/capture/DeleteDialog.tsx';
import { AssignMenu } from '../../../components/deal/AssignMenu.tsx';
import { DealNameDialog } from '../../../components/deal/DealNameDialog.tsx';
import { suggestedName, supplierOf } from '../../../components/deal/suggested-name.ts';
import { Button } from '../../../components/ui/Button.tsx';
import type { Asking } from '../../../components/ui/use-ask.ts';
import { useWords } from '../../../components/ui/words-context.ts';
import { downloadInTurn } from '../../../lib/browser/download.ts';
import { artifactBytes } from '../../../lib/db/read-captures.ts';
import type { Store } from '../../../lib/db/store.ts';
import styles from './CaptureActions.module.css';
import type { CaptureRows } from './CapturePage.tsx';
import { pictureName } from './picture-name.ts';

type Props = { readonly store: Store; readonly rows: CaptureRows; readonly asking: Asking };

/** What a person can do with one capture: put it elsewhere, take a picture along, delete it with a reason. */
export function CaptureActions({ store, rows: { capture, deal, deals }, asking: { ask } }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<'delete' | 'make' | null>(null);
  const captureId = capture.id;
  const close = (): void => setOpen(null);
  const savePicture = async (): Promise<void> => {
    const stamped = await ask('capture.stamp', { captureId });
    const paths = stamped?.paths ?? [];
    for (const [at, path] of paths.entries()) {
      const blob = await artifactBytes(store, captureId, path);
      if (blob) await downloadInTurn(blob, pictureName(capture, paths.length > 1 ? at + 1 : null));
    }
  };
  const makeDeal = async (name: string): Promise<void> => {
    close();
    const made = await ask('deal.make', { name, supplier: supplierOf(capture.record) });
    if (made !== null) await ask('capture.assign', { captureId, dealId: made.dealId });
  };
  const remove = async (reason: string): Promise<void> => {
    close();
    if ((await ask('capture.delete', { captureId, reason })) !== null) location.hash = '#/';
  };
  return (
    <div className={styles.actions}>
      <Button
        icon={<ImageDown size={16} aria-hidden="true" />}
        disabled={capture.record.tiles.length === 0}
        onClick={savePicture}
        data-testid="save-picture"
      >
        {t('library.savePicture')}
      </Button>
      <AssignMenu
        dealId={deal?.id ?? null}
        deals={deals}
        onAssign={(dealId) => ask('capture.assign', { captureId, dealId })}
        onMake={() => setOpen('make')}
      />
      <Button
        look="danger"
        icon={<Trash2 size={16} aria-hidden="true" />}
        onClick={() => setOpen('delete')}
        data-testid="delete-capture"
      >
        {t('library.delete.open')}
      </Button>
      {open === 'delete' && <DeleteDialog onDelete={remove} onClose={close} />}
      {open === 'make' && (
        <DealNameDialog purpose="make" suggested={suggestedName(capture.record)} onName={makeDeal} onClose={close} />
      )}
    </div>
  );
}
