import type { Summary } from '../../lib/domain/checklist/checklist.schema.ts';
import type { Judge } from './judging.ts';
import { SummaryLine } from './SummaryLine.tsx';
import { summaryName } from './sighting-behind.ts';

type Props = {
  /** What they all are, for those who do not see it. */
  readonly label: string;
  readonly summaries: readonly Summary[];
  readonly onJudge: Judge;
};

/** What was put away stands last. */
const inOrder = (summaries: readonly Summary[]): readonly Summary[] => [
  ...summaries.filter(({ verdict }) => verdict !== 'dismissed'),
  ...summaries.filter(({ verdict }) => verdict === 'dismissed'),
];

export function SummaryList({ label, summaries, onJudge }: Props) {
  return (
    <section aria-label={label}>
      <ul>
        {inOrder(summaries).map((summary) => (
          <SummaryLine key={summaryName(summary)} summary={summary} onJudge={onJudge} />
        ))}
      </ul>
    </section>
  );
}
