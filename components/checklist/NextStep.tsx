import { ArrowRight } from 'lucide-react';
import type { Step } from '../../lib/domain/checklist/checklist.schema.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './NextStep.module.css';

type Props = { readonly step: Step; readonly onStep: (step: Step) => void };

/** The one step that gets an item. */
export function NextStep({ step, onStep }: Props) {
  const { t, speak } = useWords();
  // A capture takes the page in front, whatever page the label hopes for: the button says what it does.
  const captures = t(step.extent === 'page' ? 'capture.buttonWhole' : 'item.captureHere');
  const says = step.does === 'capture' ? captures : speak(step.label);
  return (
    <Button look="quiet" size="small" className={styles.step} title={speak(step.label)} onClick={() => onStep(step)}>
      {says}
      <ArrowRight size={14} aria-hidden="true" className={styles.arrow} />
    </Button>
  );
}
