import { useId } from 'react';
import { judgeBy } from '../../../components/deal/judging.ts';
import { OfferHistory } from '../../../components/deal/OfferHistory.tsx';
import { SightingView } from '../../../components/deal/SightingView.tsx';
import { SummaryLine } from '../../../components/deal/SummaryLine.tsx';
import { summaryName } from '../../../components/deal/sighting-behind.ts';
import type { Asking } from '../../../components/ui/use-ask.ts';
import type { Summary } from '../../../lib/domain/checklist/checklist.schema.ts';
import styles from './DealSummaries.module.css';

type Props = { readonly title: string; readonly summaries: readonly Summary[]; readonly asking: Asking };

/** The codes of a deal, or its offers without one: each with what became of it and the words in which it was seen. */
export function DealSummaries({ title, summaries, asking }: Props) {
  const heading = useId();
  const judge = judgeBy(asking);
  if (summaries.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {summaries.map((summary) => (
        <div key={summaryName(summary)} className={styles.summary}>
          <ul>
            <SummaryLine summary={summary} onJudge={judge} />
          </ul>
          {summary.steps && summary.steps.length > 1 && (
            <OfferHistory steps={summary.steps} quoted={summary.sightings} onJudge={judge} />
          )}
          <ul className={styles.sightings}>
            {summary.sightings.map((sighting) => (
              <SightingView key={sighting.id} code={summary.code} sighting={sighting} onJudge={judge} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
