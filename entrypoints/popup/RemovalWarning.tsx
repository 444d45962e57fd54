import { X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { useWords } from '../../components/ui/words-context.ts';
import { changeSettings } from '../../lib/browser/settings.ts';

/** Said once, after the first capture and until it is put away: what would lose it. */
export function RemovalWarning() {
  const { t } = useWords();
  const [seen, setSeen] = useState(false);
  const understood = async (): Promise<void> => {
    setSeen(true);
    await changeSettings({ removalWarned: true });
  };
  if (seen) return null;
  const close = (
    <IconButton label={t('popup.understood')} onClick={understood}>
      <X size={16} aria-hidden="true" />
    </IconButton>
  );
  return <Notice action={close}>{t('popup.removalWarning')}</Notice>;
}
