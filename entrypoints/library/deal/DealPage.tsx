import { useLiveQuery } from 'dexie-react-hooks';
import { ContactSheet } from '../../../components/capture/ContactSheet.tsx';
import { Checklist } from '../../../components/checklist/Checklist.tsx';
import { ChangedMessages } from '../../../components/deal/ChangedMessages.tsx';
import { judgeBy } from '../../../components/deal/judging.ts';
import { PutAwayFlags } from '../../../components/deal/PutAwayFlags.tsx';
import { RedFlagNotices } from '../../../components/deal/RedFlagNotices.tsx';
import { FailedAsk } from '../../../components/ui/FailedAsk.tsx';
import { useAsk } from '../../../components/ui/use-ask.ts';
import { useWords } from '../../../components/ui/words-context.ts';
import { client } from '../../../lib/browser/client.ts';
import { openAddress } from '../../../lib/browser/open-page.ts';
import { capturesById, thumbnailsOf } from '../../../lib/db/read-captures.ts';
import { assessmentOf, captureIdsOfDeal, dealById } from '../../../lib/db/read-deals.ts';
import type { Store } from '../../../lib/db/store.ts';
import type { Assessment, Step } from '../../../lib/domain/checklist/checklist.schema.ts';
import { NotHere } from '../NotHere.tsx';
import { DealHead } from './DealHead.tsx';
import styles from './DealPage.module.css';
import { DealSummaries } from './DealSummaries.tsx';

async function readDeal(store: Store, id: string) {
  const deal = await dealById(store, id);
  if (deal === null) return null;
  const [assessment, ids] = await Promise.all([assessmentOf(store, id), captureIdsOfDeal(store, id)]);
  const [captures, thumbnails] = await Promise.all([capturesById(store, ids), thumbnailsOf(store, ids)]);
  return {
    deal,
    assessment,
    captures: captures.toSorted((a, b) => b.capturedAt.localeCompare(a.capturedAt)),
    thumbnails: new Map(thumbnails.map(({ captureId, blob }) => [captureId, blob])),
  };
}

/** From this page no other page can be captured: such a step becomes advice. */
const onlyWithAddress = (assessment: Assessment): Assessment => ({
  ...assessment,
  items: assessment.items.map((item) =>
    item.next?.does === 'capture' ? { ...item, next: null, reasons: [...item.reasons, item.next.label] } : item,
  ),
});

async function step({ does, url }: Step): Promise<void> {
  if (does === 'switch-on') location.hash = '#/sites';
  else if (url !== null) await openAddress(url);
}

function openCapture(captureId: string): void {
  location.hash = `#/capture/${captureId}`;
}

/** One deal: what is kept, what is missing and why, its codes and captures. */
export function DealPage({ store, id }: { readonly store: Store; readonly id: string }) {
  const { t } = useWords();
  const asking = useAsk(client);
  const rows = useLiveQuery(() => readDeal(store, id), [store, id]);
  if (rows === undefined) return <p role="status">{t('ui.loading')}</p>;
  if (rows === null) return <NotHere code="not-found" />;
  const { deal, assessment, captures, thumbnails } = rows;
  const { codes = [], offers = [] } = assessment ?? {};
  const judging = { onJudge: judgeBy(asking), onOpenCapture: openCapture };
  return (
    <>
      <DealHead store={store} deal={deal} captures={captures} asking={asking} />
      {asking.failed && <FailedAsk failed={asking.failed} onDismiss={asking.clear} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          {assessment?.redFlags && <RedFlagNotices flags={assessment.redFlags} {...judging} />}
          {assessment === null ? (
            <p>{t('popup.notAssessed')}</p>
          ) : (
            <Checklist assessment={onlyWithAddress(assessment)} full onStep={step} onOpenCapture={openCapture} />
          )}
          {assessment?.redFlags && <PutAwayFlags flags={assessment.redFlags} onJudge={judging.onJudge} />}
        </div>
        <div className={styles.column}>
          <DealSummaries title={t('code.seen', { count: codes.length })} summaries={codes} asking={asking} />
          <DealSummaries title={t('code.without.seen', { count: offers.length })} summaries={offers} asking={asking} />
          <ChangedMessages store={store} captures={captures} />
          <section aria-labelledby="captures">
            <h2 id="captures" className={styles.heading}>
              {t('library.captures', { count: captures.length })}
            </h2>
            <ContactSheet captures={captures} thumbnails={thumbnails} dealOf={() => null} />
          </section>
        </div>
      </div>
    </>
  );
}
