import { CodeLine } from '../../../components/deal/CodeLine.tsx';
import { SightingView } from '../../../components/deal/SightingView.tsx';
import type { Asking } from '../../../components/ui/use-ask.ts';
import { useWords } from '../../../components/ui/words-context.ts';
import type { CodeSummary } from '../../../lib/domain/checklist/checklist.schema.ts';
import styles from './DealCodes.module.css';

type Props = { readonly codes: readonly CodeSummary[]; readonly asking: Asking };

/** The codes of a deal, each with the words in which it was seen. */
export function DealCodes({ codes, asking: { ask } }: Props) {
  const { t } = useWords();
  const judge = async ({ sightings }: CodeSummary, verdict: 'confirmed' | 'dismissed'): Promise<void> => {
    for (const { id, captureId } of sightings)
      await ask('sighting.judge', { sighting: id, captureId, judgement: { verdict } });
  };
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">{t('code.seen', { count: codes.length })}</h2>
      {codes.map((code) => (
        <ul key={code.code} className={styles.code}>
          <CodeLine code={code} onJudge={judge} />
          {code.sightings.map((sighting) => (
            <SightingView key={sighting.id} sighting={sighting} />
          ))}
        </ul>
      ))}
    </section>
  );
}
