import type { ReactNode } from 'react';
import { ArchiveFrame } from '../../../components/capture/ArchiveFrame.tsx';
import { ConsoleView } from '../../../components/capture/ConsoleView.tsx';
import { Pictures } from '../../../components/capture/Pictures.tsx';
import { RecordView } from '../../../components/capture/RecordView.tsx';
import { TextView } from '../../../components/capture/TextView.tsx';
import type { Judge } from '../../../components/deal/judging.ts';
import type { Tab } from '../../../components/ui/Tabs.tsx';
import type { Wording } from '../../../components/ui/words-context.ts';
import { digest } from '../../../lib/browser/world.ts';
import type { Store } from '../../../lib/db/store.ts';
import type { CaptureRows } from './CapturePage.tsx';
import { MessagesTab } from './MessagesTab.tsx';
import { StoredText } from './StoredText.tsx';

/** The parts of a capture, each read only when it is looked at; parts it does not have are left out. */
export function captureTabs(
  store: Store,
  { capture, artifacts, findings, spoken }: CaptureRows,
  { t }: Wording,
  onJudge: Judge,
): readonly Tab[] {
  const { id: captureId, record } = capture;
  const text =
    (path: string, show: (text: string) => ReactNode): (() => ReactNode) =>
    () => <StoredText store={store} captureId={captureId} path={path} show={show} />;
  const tabs: readonly (Tab & { readonly path: string | null })[] = [
    {
      id: 'picture',
      label: t('library.part.picture'),
      path: null,
      content: () => <Pictures store={store} record={record} artifacts={artifacts} />,
    },
    {
      id: 'messages',
      label: t('library.part.messages', { count: capture.messages }),
      path: 'messages.json',
      content: text('messages.json', (json) => (
        <MessagesTab {...{ json, store, capture, findings, spoken, onJudge }} />
      )),
    },
    {
      id: 'text',
      label: t('library.part.text'),
      path: 'text.txt',
      content: text('text.txt', (page) => <TextView text={page} unreadFrom={findings?.text.unreadFrom} />),
    },
    {
      id: 'archive',
      label: t('library.part.archive'),
      path: 'page.html',
      content: text('page.html', (html) => <ArchiveFrame html={html} />),
    },
    {
      id: 'console',
      label: t('library.part.console'),
      path: 'console.json',
      content: text('console.json', (json) => <ConsoleView json={json} />),
    },
    {
      id: 'record',
      label: t('library.part.record'),
      path: null,
      content: () => <RecordView store={store} capture={capture} artifacts={artifacts} digest={digest} />,
    },
  ];
  const there = tabs.filter(({ path }) => path === null || artifacts.some((artifact) => artifact.path === path));
  // Of a whole conversation the messages come first: its pictures are of some of them. Keeping watch takes none.
  const first = record.certificate === undefined && record.how.extent !== 'watch' ? 'picture' : 'messages';
  return there.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
}
