import type { Item, Step } from '../../lib/domain/checklist/checklist.schema.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './ItemDetails.module.css';
import { NextStep } from './NextStep.tsx';

type Props = {
  readonly item: Item;
  /** Number of each capture among those behind the checklist. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly onStep: (step: Step) => void;
  readonly onOpenCapture: (captureId: string) => void;
};

/** Why an item matters, why it stands as it stands, and the captures behind it. */
export function ItemDetails({ item, numbers, onStep, onOpenCapture }: Props) {
  const { t, speak } = useWords();
  return (
    <div className={styles.details}>
      <ul className={styles.reasons}>
        {item.reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{speak(reason)}</li>
        ))}
      </ul>
      <p className={styles.why}>{t(`checklist.${item.id}.why`)}</p>
      <div className={styles.proof}>
        {item.captures.length > 0 && <span>{t('item.proof')}</span>}
        {item.captures.map((id) => (
          <Button key={id} look="quiet" size="small" onClick={() => onOpenCapture(id)}>
            {t('item.capture', { number: numbers.get(id) ?? 0 })}
          </Button>
        ))}
        {item.next && (
          <span className={styles.next}>
            <NextStep step={item.next} onStep={onStep} />
          </span>
        )}
      </div>
    </div>
  );
}
