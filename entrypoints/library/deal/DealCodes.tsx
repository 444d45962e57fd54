import { CodeLine } from '../../../components/deal/CodeLine.tsx';
import { judgeBy } from '../../../components/deal/judging.ts';
import { OfferHistory } from '../../../components/deal/OfferHistory.tsx';
import { SightingView } from '../../../components/deal/SightingView.tsx';
import type { Asking } from '../../../components/ui/use-ask.ts';
import { useWords } from '../../../components/ui/words-context.ts';
import type { CodeSummary } from '../../../lib/domain/checklist/checklist.schema.ts';
import styles from './DealCodes.module.css';

type Props = { readonly codes: readonly CodeSummary[]; readonly asking: Asking };

/** The codes of a deal, each with what became of its offer and the words in which it was seen. */
export function DealCodes({ codes, asking }: Props) {
  const { t } = useWords();
  const judge = judgeBy(asking);
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">{t('code.seen', { count: codes.length })}</h2>
      {codes.map((code) => (
        <div key={code.code} className={styles.code}>
          <ul>
            <CodeLine code={code} onJudge={judge} />
          </ul>
          {code.steps && code.steps.length > 1 && (
            <OfferHistory steps={code.steps} quoted={code.sightings} onJudge={judge} />
          )}
          <ul className={styles.sightings}>
            {code.sightings.map((sighting) => (
              <SightingView key={sighting.id} code={code.code} sighting={sighting} onJudge={judge} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
