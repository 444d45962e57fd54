import type { Detection } from '../../lib/domain/detection.schema.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words-context.ts';

/** Says from where on a text was kept without being searched; nothing where it was read to its end. */
export function UnreadNotice({ unreadFrom = null }: Pick<Detection, 'unreadFrom'>) {
  const { t, formats } = useWords();
  if (unreadFrom === null) return null;
  return <Notice testId="unread">{t('library.unread', { from: formats.number(unreadFrom) })}</Notice>;
}
