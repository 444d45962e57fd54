import { useState } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { useWords } from '../../components/ui/words-context.ts';
import { changeSettings } from '../../lib/browser/settings.ts';

/** Said once, after the first capture: what would lose it. */
export function RemovalWarning() {
  const { t } = useWords();
  const [seen, setSeen] = useState(false);
  const understood = async (): Promise<void> => {
    setSeen(true);
    await changeSettings({ removalWarned: true });
  };
  if (seen) return null;
  const button = (
    <Button size="small" onClick={understood}>
      {t('popup.understood')}
    </Button>
  );
  return <Notice action={button}>{t('popup.removalWarning')}</Notice>;
}
