import { ArrowRight } from 'lucide-react';
import type { Step } from '../../lib/domain/checklist/checklist.schema.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './NextStep.module.css';

type Props = { readonly step: Step; readonly onStep: (step: Step) => void };

/** The one step that gets an item. */
export function NextStep({ step, onStep }: Props) {
  const { speak } = useWords();
  return (
    <Button look="quiet" size="small" className={styles.step} onClick={() => onStep(step)}>
      {speak(step.label)}
      <ArrowRight size={14} aria-hidden="true" className={styles.arrow} />
    </Button>
  );
}
