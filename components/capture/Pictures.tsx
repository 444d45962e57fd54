import { useMemo } from 'react';
import type { ArtifactRow, Store } from '../../lib/db/store.ts';
import type { CaptureRecord } from '../../lib/domain/capture.schema.ts';
import { useWords } from '../ui/words-context.ts';
import { PictureOnDemand } from './PictureOnDemand.tsx';
import { PictureView } from './PictureView.tsx';
import { PageNotes } from './sheet/PageNotes.tsx';
import { SheetView } from './sheet/SheetView.tsx';
import { sheetOf } from './sheet/sheet-of.ts';

type Props = {
  readonly store: Store;
  readonly record: Pick<CaptureRecord, 'id' | 'tiles' | 'wholePage' | 'certificate' | 'how'>;
  readonly artifacts: readonly ArtifactRow[];
};

/** What the browser showed first, a whole page as one sheet; what was made from it afterwards below. */
export function Pictures({ store, record, artifacts }: Props) {
  const { t } = useWords();
  const captureId = record.id;
  const sheet = useMemo(() => sheetOf(record), [record]);
  const onSheet = new Set(sheet?.blocks.map((block) => (block.is === 'tile' ? block.tile.path : '')));
  const images = artifacts.filter(({ mediaType }) => mediaType.startsWith('image/'));
  const others = images.filter(({ path }) => !onSheet.has(path));
  const inOrder = [
    ...others.filter(({ role }) => role === 'primary'),
    ...others.filter(({ role }) => role !== 'primary'),
  ];
  if (images.length === 0)
    return <p>{t(record.how.extent === 'watch' ? 'library.noPictureOfWatch' : 'library.noPicture')}</p>;
  const few = record.certificate?.pictures.of === 'offers';
  const betweenWords = t(few ? 'library.sheet.notAsked' : 'library.sheet.notPictured');
  return (
    <>
      {sheet && <SheetView store={store} captureId={captureId} sheet={sheet} betweenWords={betweenWords} />}
      {record.wholePage && <PageNotes whole={record.wholePage} />}
      {inOrder.map((artifact) => {
        const View = artifact.method === 'joined' ? PictureOnDemand : PictureView;
        return <View key={artifact.path} store={store} captureId={captureId} artifact={artifact} />;
      })}
    </>
  );
}
