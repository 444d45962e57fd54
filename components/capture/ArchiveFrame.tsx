import { useWords } from '../ui/words-context.ts';
import styles from './ArchiveFrame.module.css';
import { archiveDocument } from './archive-document.ts';

/** The page's inert copy, cut off from everything: no script, no request, no way out. */
export function ArchiveFrame({ html }: { readonly html: string }) {
  const { t } = useWords();
  return (
    <>
      <p className={styles.note}>{t('library.archive.note')}</p>
      <iframe className={styles.frame} sandbox="" srcDoc={archiveDocument(html)} title={t('library.archive.title')} />
    </>
  );
}
