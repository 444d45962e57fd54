import type { Assessment, Item, Step } from '../../lib/domain/checklist/checklist.schema.ts';
import { useWords } from '../ui/words-context.ts';
import styles from './Checklist.module.css';
import { ChecklistLine } from './ChecklistLine.tsx';

type Props = {
  readonly assessment: Assessment;
  readonly onStep: (step: Step) => void;
  readonly onOpenCapture: (captureId: string) => void;
  /** Shows why and proof of every line that has some. */
  readonly full?: boolean;
};

const PAID: readonly Assessment['stage'][] = ['paid', 'disputed', 'closed'];

/** Nothing to prove and nothing to do: these lines stay short. */
const QUIET: readonly Item['state'][] = ['not-needed', 'not-yet'];

/** A conflict is worse than a gap: it stands first. */
const conflictsFirst = (items: readonly Item[]): readonly Item[] => [
  ...items.filter(({ state }) => state === 'conflict'),
  ...items.filter(({ state }) => state !== 'conflict'),
];

/** One number for one capture in all lines; ids sort by the time of the click. */
function numbersOf({ items }: Assessment): ReadonlyMap<string, number> {
  const ids = [...new Set(items.flatMap(({ captures }) => captures))].sort();
  return new Map(ids.map((id, index) => [id, index + 1]));
}

export function Checklist({ assessment, onStep, onOpenCapture, full = false }: Props) {
  const { t } = useWords();
  const { missing, due, stage } = assessment;
  const numbers = numbersOf(assessment);
  const heading = PAID.includes(stage) ? 'item.heading.after' : 'item.heading.before';
  return (
    <section aria-label={t('item.label')}>
      <h2 className={styles.heading}>
        {missing === 0 ? t('item.heading.complete', { due }) : t(heading, { missing, due })}
      </h2>
      <ul>
        {conflictsFirst(assessment.items).map((item) => (
          <ChecklistLine
            key={item.id}
            item={item}
            numbers={numbers}
            onStep={onStep}
            onOpenCapture={onOpenCapture}
            open={full && !QUIET.includes(item.state)}
          />
        ))}
      </ul>
    </section>
  );
}
