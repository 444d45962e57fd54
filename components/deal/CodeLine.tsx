import { Check, X } from 'lucide-react';
import type { CodeSummary } from '../../lib/domain/checklist/checklist.schema.ts';
import { ForeignText } from '../ui/ForeignText.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './CodeLine.module.css';
import { offerWords } from './offer-words.ts';

type Props = {
  readonly code: CodeSummary;
  readonly onJudge: (code: CodeSummary, verdict: 'confirmed' | 'dismissed') => void;
};

/** One code with what it promises; the person says whether it is one. */
export function CodeLine({ code, onJudge }: Props) {
  const words = useWords();
  const { t, speak } = words;
  const { verdict } = code;
  return (
    <li className={styles.line} data-testid={`code-${code.code}`} data-verdict={verdict}>
      <div className={styles.what}>
        <span className={styles.offer}>{t('code.label')}</span>
        <strong className={verdict === 'dismissed' ? styles.dismissed : styles.code}>
          <ForeignText text={code.code} />
        </strong>
        <span className={styles.offer}>{speak(offerWords(code.offer, words))}</span>
        {code.expires !== null && <span className={styles.offer}>{t('code.expires', { written: code.expires })}</span>}
        {verdict !== 'open' && <span className={styles.verdict}>{t(`code.${verdict}`)}</span>}
      </div>
      <IconButton
        label={t('code.confirm', { code: code.code })}
        aria-pressed={verdict === 'confirmed'}
        onClick={() => onJudge(code, 'confirmed')}
      >
        <Check size={16} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={t('code.dismiss', { code: code.code })}
        aria-pressed={verdict === 'dismissed'}
        onClick={() => onJudge(code, 'dismissed')}
      >
        <X size={16} aria-hidden="true" />
      </IconButton>
    </li>
  );
}
