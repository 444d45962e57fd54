import { useLiveQuery } from 'dexie-react-hooks';
import { Shortcomings } from '../../../components/capture/Shortcomings.tsx';
import { judgeBy } from '../../../components/deal/judging.ts';
import { FailedAsk } from '../../../components/ui/FailedAsk.tsx';
import { Tabs } from '../../../components/ui/Tabs.tsx';
import { useAsk } from '../../../components/ui/use-ask.ts';
import { useWords } from '../../../components/ui/words-context.ts';
import { client } from '../../../lib/browser/client.ts';
import { artifactsOf, captureById } from '../../../lib/db/read-captures.ts';
import { assessmentOf, dealById, dealOfCapture, latestDeals } from '../../../lib/db/read-deals.ts';
import { findingsOf, verdictsOf } from '../../../lib/db/read-findings.ts';
import type { Store } from '../../../lib/db/store.ts';
import { NotHere } from '../NotHere.tsx';
import { CaptureActions } from './CaptureActions.tsx';
import { CaptureFacts } from './CaptureFacts.tsx';
import { captureTabs } from './capture-tabs.tsx';

const OFFERED_DEALS = 30;

async function readCapture(store: Store, id: string) {
  const capture = await captureById(store, id);
  if (capture === null) return null;
  const [artifacts, dealId, deals, findings, verdicts] = await Promise.all([
    artifactsOf(store, id),
    dealOfCapture(store, id),
    latestDeals(store, OFFERED_DEALS),
    findingsOf(store, id),
    verdictsOf(store, id),
  ]);
  const [deal, assessment] =
    dealId === null ? [null, null] : await Promise.all([dealById(store, dealId), assessmentOf(store, dealId)]);
  return { capture, artifacts, deal, deals, findings, spoken: { captureId: id, verdicts, assessment } };
}

export type CaptureRows = NonNullable<Awaited<ReturnType<typeof readCapture>>>;

/** One capture with everything it holds. */
export function CapturePage({ store, id }: { readonly store: Store; readonly id: string }) {
  const words = useWords();
  const { t } = words;
  const asking = useAsk(client);
  const rows = useLiveQuery(() => readCapture(store, id), [store, id]);
  if (rows === undefined) return <p role="status">{t('ui.loading')}</p>;
  if (rows === null) return <NotHere code="not-found" />;
  return (
    <>
      <CaptureFacts capture={rows.capture} deal={rows.deal} />
      <CaptureActions store={store} rows={rows} asking={asking} />
      {asking.failed && <FailedAsk failed={asking.failed} onDismiss={asking.clear} />}
      <Shortcomings record={rows.capture.record} />
      <Tabs key={id} tabs={captureTabs(store, rows, words, judgeBy(asking))} label={t('library.parts')} />
    </>
  );
}
