import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { Item, Step } from '../../lib/domain/checklist/checklist.schema.ts';
import { useWords } from '../ui/words-context.ts';
import styles from './ChecklistLine.module.css';
import { ItemDetails } from './ItemDetails.tsx';
import { NextStep } from './NextStep.tsx';
import { StateMark } from './StateMark.tsx';
import { StateWord } from './StateWord.tsx';

type Props = {
  readonly item: Item;
  readonly numbers: ReadonlyMap<string, number>;
  readonly onStep: (step: Step) => void;
  readonly onOpenCapture: (captureId: string) => void;
  /** Shows why and proof from the start. */
  readonly open?: boolean;
};

/** A reason is worth a line of its own where something is wrong or left to do. */
const speaksUp = (item: Item): boolean =>
  item.state === 'conflict' || item.state === 'partial' || item.state === 'missing';

/** One line of the checklist: its state by shape, colour and word, why, and what gets it. */
export function ChecklistLine({ item, numbers, onStep, onOpenCapture, open = false }: Props) {
  const { t, speak } = useWords();
  const [expanded, setExpanded] = useState(open);
  const details = useId();
  const [first] = item.reasons;
  return (
    <li
      className={[styles.line, styles[item.state]].join(' ')}
      data-testid={`checklist-item-${item.id}`}
      data-state={item.state}
    >
      <button
        type="button"
        className={styles.head}
        aria-expanded={expanded}
        aria-controls={details}
        onClick={() => setExpanded(!expanded)}
      >
        <StateMark state={item.state} />
        <span className={styles.name}>{t(`checklist.${item.id}.name`)}</span>
        <StateWord state={item.state} />
        <ChevronDown size={14} aria-hidden="true" className={styles.chevron} />
      </button>
      {speaksUp(item) && !expanded && (
        <div className={styles.below}>
          {first && <p className={styles.reason}>{speak(first)}</p>}
          {item.next && <NextStep step={item.next} onStep={onStep} />}
        </div>
      )}
      <div id={details} hidden={!expanded}>
        {expanded && <ItemDetails item={item} numbers={numbers} onStep={onStep} onOpenCapture={onOpenCapture} />}
      </div>
    </li>
  );
}
