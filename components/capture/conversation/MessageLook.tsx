import { useEffect, useState } from 'react';
import type { Store } from '../../../lib/db/store.ts';
import { Button } from '../../ui/Button.tsx';
import { useBytes } from '../../ui/use-bytes.ts';
import { useWords } from '../../ui/words-context.ts';
import type { Look } from './looks-of.ts';
import styles from './MessageLook.module.css';

type Props = { readonly store: Store; readonly captureId: string; readonly look: Look };

/** A message as it looked, cut out of a picture of its conversation; the picture is read when it is asked for. */
export function MessageLook({ store, captureId, look }: Props) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.look}>
      <Button look="quiet" size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'library.conversation.look.hide' : 'library.conversation.look.show')}
      </Button>
      {shown && <Cutting store={store} captureId={captureId} look={look} />}
    </div>
  );
}

function Cutting({ store, captureId, look: { tile, rect, cut } }: Props) {
  const { t } = useWords();
  const blob = useBytes(store, captureId, tile.path);
  const url = useObjectUrl(blob ?? null);
  if (blob === null) return <p>{t('library.noBytes')}</p>;
  return (
    <>
      <svg
        className={styles.cutting}
        viewBox={`${rect.x} ${rect.y} ${rect.width} ${rect.height}`}
        width={rect.width}
        role="img"
        aria-label={t('library.conversation.look.alt')}
      >
        {url !== null && <image href={url} width={tile.rect.width} height={tile.rect.height} />}
      </svg>
      <p className={styles.source}>
        <bdi>{tile.path}</bdi> {cut && t('library.conversation.look.cut')}
      </p>
    </>
  );
}

function useObjectUrl(blob: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (blob === null) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
