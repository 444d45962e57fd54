import type { ArtifactRow, Store } from '../../lib/db/store.ts';
import { useWords } from '../ui/words-context.ts';
import { PictureView } from './PictureView.tsx';

type Props = { readonly store: Store; readonly captureId: string; readonly artifacts: readonly ArtifactRow[] };

/** What the browser showed first; what was made from it afterwards below. */
export function Pictures({ store, captureId, artifacts }: Props) {
  const { t } = useWords();
  const images = artifacts.filter(({ mediaType }) => mediaType.startsWith('image/'));
  const inOrder = [
    ...images.filter(({ role }) => role === 'primary'),
    ...images.filter(({ role }) => role !== 'primary'),
  ];
  if (images.length === 0) return <p>{t('library.noPicture')}</p>;
  return inOrder.map((artifact) => (
    <PictureView key={artifact.path} store={store} captureId={captureId} artifact={artifact} />
  ));
}
