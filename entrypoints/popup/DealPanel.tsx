import { lazy, Suspense, useRef, useState } from 'react';
import { Checklist } from '../../components/checklist/Checklist.tsx';
import { DealAsk } from '../../components/deal/DealAsk.tsx';
import { DealSwitch } from '../../components/deal/DealSwitch.tsx';
import { RedFlagNotices } from '../../components/deal/RedFlagNotices.tsx';
import { SummaryList } from '../../components/deal/SummaryList.tsx';
import { suggestedName } from '../../components/deal/suggested-name.ts';
import type { Asking } from '../../components/ui/use-ask.ts';
import { useWords } from '../../components/ui/words-context.ts';
import styles from './DealPanel.module.css';
import { leaveFor } from './leave-for.ts';
import { useDealActions } from './use-deal-actions.ts';
import type { DealRows, PopupRows } from './use-popup-rows.ts';

const DealNameDialog = lazy(async () => ({
  default: (await import('../../components/deal/DealNameDialog.tsx')).DealNameDialog,
}));

const OFFERED_IN_QUESTION = 3;

type Props = {
  readonly rows: PopupRows;
  readonly dealRows: DealRows;
  readonly asking: Asking;
  /** Shows this deal from now on, whatever page is in front. */
  readonly onChoose: (dealId: string) => void;
};

/** The deal: asked for where a capture has none, else its checklist and codes. */
export function DealPanel({ rows, dealRows: { deal, assessment }, asking, onChoose }: Props) {
  const { t } = useWords();
  const actions = useDealActions(asking, onChoose);
  const [naming, setNaming] = useState<'make' | 'rename' | null>(null);
  const dealButton = useRef<HTMLButtonElement>(null);
  const newest = rows.captures[0];
  const { homeless } = rows;
  const named = async (name: string): Promise<void> => {
    setNaming(null);
    if (naming === 'make') await actions.makeAndChoose(name);
    else if (deal !== null) await actions.rename(deal.id, name);
  };
  const { codes = [], offers = [] } = assessment ?? {};
  const openCapture = (id: string) => leaveFor(`#/capture/${id}`);

  if (newest === undefined && deal === null) return <p className={styles.first}>{t('popup.firstRun')}</p>;
  return (
    <>
      {homeless && (
        <DealAsk
          key={homeless.id}
          suggested={suggestedName(homeless.record)}
          deals={rows.deals.slice(0, OFFERED_IN_QUESTION)}
          busy={actions.busy}
          onAssign={(dealId) => actions.assign(homeless, dealId)}
          onMake={(name) => actions.makeFor(homeless, name)}
        />
      )}
      {(deal !== null || homeless === null) && (
        <DealSwitch
          deal={deal}
          deals={rows.deals}
          onSwitch={actions.choose}
          onRename={() => setNaming('rename')}
          onMake={() => setNaming('make')}
          onOpen={(dealId) => leaveFor(`#/deal/${dealId}`)}
          buttonRef={dealButton}
        />
      )}
      {assessment === null && homeless === null && (
        <p className={styles.soft}>{t(deal === null ? 'popup.noDeal' : 'popup.notAssessed')}</p>
      )}
      {assessment?.redFlags && (
        <RedFlagNotices flags={assessment.redFlags} onJudge={actions.judge} onOpenCapture={openCapture} />
      )}
      {assessment && <Checklist assessment={assessment} onStep={actions.step} onOpenCapture={openCapture} />}
      {codes.length > 0 && <SummaryList label={t('code.list')} summaries={codes} onJudge={actions.judge} />}
      {offers.length > 0 && <SummaryList label={t('code.without.list')} summaries={offers} onJudge={actions.judge} />}
      {naming && (
        <Suspense>
          <DealNameDialog
            purpose={naming}
            suggested={naming === 'rename' ? (deal?.name ?? '') : ''}
            onName={named}
            onClose={() => setNaming(null)}
            returnTo={dealButton}
          />
        </Suspense>
      )}
    </>
  );
}
