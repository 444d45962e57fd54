import type { Words } from '../../lib/domain/words.schema.ts';
import { useWords } from '../ui/words-context.ts';
import { surenessOf } from './sureness.ts';
import type { Why } from './use-why.ts';
import styles from './Why.module.css';

/** How sure the reading is; a press shows why. */
export function WhyButton({ why, confidence }: { readonly why: Why; readonly confidence: number }) {
  const { t } = useWords();
  const sureness = surenessOf(confidence);
  const word = t(`code.sureness.${sureness}`);
  return (
    <span>
      <button
        type="button"
        className={styles.word}
        aria-label={t('code.why', { word })}
        title={t('code.why', { word })}
        aria-expanded={why.open}
        aria-controls={why.id}
        data-sureness={sureness}
        onClick={why.toggle}
      >
        {word}
      </button>
    </span>
  );
}

type TextProps = {
  readonly why: Why;
  /** Also how the date of an expiry was made; what is not there is left out. */
  readonly reasons: readonly (Words | null | undefined)[];
};

export function WhyText({ why, reasons }: TextProps) {
  const { speak } = useWords();
  const said = reasons.filter((reason) => reason !== null && reason !== undefined);
  return (
    <div id={why.id} hidden={!why.open} className={styles.why}>
      {why.open && said.map((reason) => <p key={JSON.stringify(reason)}>{speak(reason)}</p>)}
    </div>
  );
}
