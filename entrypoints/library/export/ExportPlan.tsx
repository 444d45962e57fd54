import { Images, PackageCheck } from 'lucide-react';
import { useState } from 'react';
import { ExportGaps } from '../../../components/packet/ExportGaps.tsx';
import { LanguageChoice } from '../../../components/packet/LanguageChoice.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { FailedAsk } from '../../../components/ui/FailedAsk.tsx';
import { useAsk } from '../../../components/ui/use-ask.ts';
import { useWords } from '../../../components/ui/words-context.ts';
import { client } from '../../../lib/browser/client.ts';
import type { Store } from '../../../lib/db/store.ts';
import type { Language } from '../../../lib/words/languages.ts';
import styles from './ExportPlan.module.css';
import type { DealFile } from './read-deal-file.ts';
import { savePictures } from './save-pictures.ts';

type Props = {
  readonly store: Store;
  readonly file: DealFile;
  readonly language: Language;
  readonly building: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onStart: () => void;
};

const sizeOf = ({ captures }: DealFile): number =>
  captures.flatMap(({ record }) => record.artifacts).reduce((sum, { bytes }) => sum + bytes, 0);

/** What will be in the packet, what will not, and in which language it speaks. */
export function ExportPlan({ store, file, language, building, onLanguage, onStart }: Props) {
  const { t, formats } = useWords();
  const asking = useAsk(client);
  const [saving, setSaving] = useState(false);
  const pictures = async (): Promise<void> => {
    setSaving(true);
    await savePictures(store, file.deal, file.captures, asking);
    setSaving(false);
  };
  return (
    <div className={styles.plan}>
      <section>
        <h2>{t('export.inside')}</h2>
        <p>{t('export.exhibits', { count: file.captures.length, size: formats.bytes(sizeOf(file)) })}</p>
        <p className={styles.soft}>{t('export.files')}</p>
      </section>
      <section className={styles.gaps}>
        <h2>{t('export.missing')}</h2>
        <ExportGaps assessment={file.assessment} />
      </section>
      <LanguageChoice chosen={language} disabled={building} onChoose={onLanguage} />
      {asking.failed && <FailedAsk failed={asking.failed} onDismiss={asking.clear} />}
      <div className={styles.buttons}>
        <Button
          look="primary"
          icon={<PackageCheck size={16} aria-hidden="true" />}
          disabled={building}
          onClick={onStart}
          data-testid="start-export"
        >
          {t('export.start')}
        </Button>
        <Button
          icon={<Images size={16} aria-hidden="true" />}
          disabled={building || saving}
          onClick={pictures}
          data-testid="save-pictures"
        >
          {t('export.pictures')}
        </Button>
      </div>
      <p className={styles.soft}>{t('export.picturesHelp')}</p>
    </div>
  );
}
