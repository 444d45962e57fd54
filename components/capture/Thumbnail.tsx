import { FileText } from 'lucide-react';
import { BlobPicture } from '../ui/BlobPicture.tsx';
import styles from './Thumbnail.module.css';

/** A small picture of a capture; a sheet of paper where it has none. Decoration: the link around it has the words. */
export function Thumbnail({ blob }: { readonly blob: Blob | null }) {
  return (
    <span className={styles.frame}>
      {blob === null ? (
        <FileText size={20} aria-hidden="true" className={styles.none} />
      ) : (
        <BlobPicture blob={blob} alt="" className={styles.picture} />
      )}
    </span>
  );
}
