import type { WholePage } from '../../../lib/domain/whole-page.schema.ts';
import { useWords } from '../../ui/words-context.ts';
import styles from './PageNotes.module.css';

/** What was done to the page so that its pictures fit together. */
export function PageNotes({ whole: { touched, settled, restored } }: { readonly whole: WholePage }) {
  const { t } = useWords();
  const held = touched.fixed + touched.sticky;
  return (
    <p className={styles.notes}>
      {touched.scrolled && t('library.sheet.scrolled')} {held > 0 && t('library.sheet.fixed', { count: held })}{' '}
      {settled.pending > 0 && t('library.sheet.pending', { count: settled.pending })}{' '}
      {t(restored ? 'library.sheet.restored' : 'library.sheet.notRestored')}
    </p>
  );
}
