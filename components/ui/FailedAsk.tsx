import { X } from 'lucide-react';
import type { Words } from '../../lib/domain/words.schema.ts';
import { IconButton } from './IconButton.tsx';
import { Notice } from './Notice.tsx';
import { useWords } from './words-context.ts';

/** What came of a click that did not work. */
export function FailedAsk({ failed, onDismiss }: { readonly failed: Words; readonly onDismiss: () => void }) {
  const { t, speak } = useWords();
  const close = (
    <IconButton label={t('capture.dismiss')} onClick={onDismiss}>
      <X size={16} aria-hidden="true" />
    </IconButton>
  );
  return (
    <Notice look="conflict" role="alert" action={close}>
      {speak(failed)}
    </Notice>
  );
}
