import type { Store } from '../../lib/db/store.ts';
import type { Artifact } from '../../lib/domain/capture.schema.ts';
import { BlobPicture } from '../ui/BlobPicture.tsx';
import { useBytes } from '../ui/use-bytes.ts';
import { useWords } from '../ui/words-context.ts';
import styles from './PictureView.module.css';

type Props = {
  readonly store: Store;
  readonly captureId: string;
  readonly artifact: Pick<Artifact, 'path' | 'method' | 'bytes'>;
};

/** One picture with what it is: a photograph of the tab, or something made from it afterwards. */
export function PictureView({ store, captureId, artifact }: Props) {
  const { t, formats } = useWords();
  const blob = useBytes(store, captureId, artifact.path);
  const what = t(`library.method.${artifact.method}`);
  return (
    <figure className={styles.figure} data-method={artifact.method}>
      <figcaption className={styles.caption}>
        <strong>{what}</strong> {artifact.path} · {formats.bytes(artifact.bytes)}
      </figcaption>
      {blob === null && <p>{t('library.noBytes')}</p>}
      {blob && <BlobPicture blob={blob} alt={what} className={styles.picture} />}
    </figure>
  );
}
