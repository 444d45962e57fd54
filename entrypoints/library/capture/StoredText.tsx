import type { ReactNode } from 'react';
import { useBytesText } from '../../../components/ui/use-bytes.ts';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Store } from '../../../lib/db/store.ts';

type Props = {
  readonly store: Store;
  readonly captureId: string;
  readonly path: string;
  readonly show: (text: string) => ReactNode;
};

/** Reads one stored text and shows it. */
export function StoredText({ store, captureId, path, show }: Props) {
  const { t } = useWords();
  const text = useBytesText(store, captureId, path);
  if (text === undefined) return <p role="status">{t('ui.loading')}</p>;
  return text === null ? <p>{t('library.noBytes')}</p> : show(text);
}
