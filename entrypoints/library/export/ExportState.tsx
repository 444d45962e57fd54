import { ExportProgress } from '../../../components/packet/ExportProgress.tsx';
import { Hash } from '../../../components/ui/Hash.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Export } from './use-export.ts';

/** How the export stands. */
export function ExportState({ state }: { readonly state: Export }) {
  const { t, speak, formats } = useWords();
  switch (state.at) {
    case 'choosing':
      return null;
    case 'building':
      return <ExportProgress done={state.done} total={state.total} onCancel={state.cancel} />;
    case 'failed':
      return (
        <Notice look="conflict" role="alert" testId="export-failed">
          {speak(state.why)}
        </Notice>
      );
    case 'done':
      return (
        <Notice role="status" testId="export-done">
          <p>{t('export.done', { name: state.packet.name, size: formats.bytes(state.packet.bytes) })}</p>
          <p>
            {t('library.record.hash')} <Hash hex={state.packet.sha256} label={t('library.record.hash')} />
          </p>
          <p>{t('export.verify')}</p>
        </Notice>
      );
  }
}
