import type { RefObject } from 'react';
import type { Store } from '../../../lib/db/store.ts';
import { BlobPicture } from '../../ui/BlobPicture.tsx';
import { useBytes } from '../../ui/use-bytes.ts';
import { useWords } from '../../ui/words-context.ts';
import { placed } from './placed.ts';
import styles from './SheetView.module.css';
import type { Sheet, SheetBlock } from './sheet.ts';
import { useNear } from './use-near.ts';

type Props = {
  readonly store: Store;
  readonly captureId: string;
  readonly sheet: Sheet;
  readonly block: Extract<SheetBlock, { is: 'tile' }>;
  readonly scroller: RefObject<HTMLElement | null>;
};

/** One picture of a sheet. Its bytes are there only while it is in view or near it. */
export function SheetTile({ store, captureId, sheet, block, scroller }: Props) {
  const [element, near] = useNear<HTMLDivElement>(scroller);
  const { t } = useWords();
  const alt = t('library.sheet.tile', { tile: block.number, of: sheet.tiles });
  return (
    <div ref={element} className={styles.tile} style={placed(block.at, sheet)} data-tile={block.number}>
      {near && <TileBytes store={store} captureId={captureId} path={block.tile.path} alt={alt} />}
    </div>
  );
}

type BytesProps = { readonly store: Store; readonly captureId: string; readonly path: string; readonly alt: string };

function TileBytes({ store, captureId, path, alt }: BytesProps) {
  const { t } = useWords();
  const blob = useBytes(store, captureId, path);
  if (blob === null) return <p>{t('library.noBytes')}</p>;
  return blob && <BlobPicture blob={blob} alt={alt} className={styles.picture} />;
}
