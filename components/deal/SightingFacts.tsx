import type { Corrected, Terms } from '../../lib/domain/checklist/checklist.schema.ts';
import type { Judgement } from '../../lib/domain/findings.schema.ts';
import type { Words } from '../../lib/domain/words.schema.ts';
import { ForeignText } from '../ui/ForeignText.tsx';
import { useWords } from '../ui/words-context.ts';
import { JudgeButtons } from './JudgeButtons.tsx';
import styles from './SightingFacts.module.css';
import { SubjectName } from './SubjectName.tsx';
import { TermsText } from './TermsText.tsx';
import { useWhy } from './use-why.ts';
import { VerdictWord } from './VerdictWord.tsx';
import { WhyButton, WhyText } from './Why.tsx';

type Props = {
  /** The code under which it is listed; null for an offer without one. */
  readonly code: string | null;
  readonly terms: Terms;
  readonly confidence: number;
  readonly reason: Words;
  readonly verdict: Judgement['verdict'];
  readonly corrected: Corrected | null;
  readonly quote: string;
  /** Left out where there is nothing to say yes or no to. */
  readonly onJudge?: ((judgement: Judgement) => void) | undefined;
};

/** What was read in one place, how surely and why, and what the person says of it. */
export function SightingFacts({ code, terms, confidence, reason, verdict, corrected, quote, onJudge }: Props) {
  const { t } = useWords();
  const why = useWhy();
  const subject = { code, offer: terms.offer };
  return (
    <div data-verdict={verdict}>
      <div className={styles.head}>
        <div className={styles.what}>
          <SubjectName code={terms.code ?? code} dismissed={verdict === 'dismissed'} />{' '}
          <TermsText terms={terms}>
            {verdict === 'open' && <WhyButton why={why} confidence={confidence} />}
            {onJudge && <VerdictWord subject={subject} verdict={verdict} onUndo={() => onJudge({ verdict: 'open' })} />}
          </TermsText>
        </div>
        {onJudge && (
          <JudgeButtons
            subject={subject}
            verdict={verdict}
            terms={terms}
            quote={quote}
            onJudge={onJudge}
            onCorrect={onJudge}
          />
        )}
      </div>
      {corrected && (
        <p className={styles.read}>
          {t('code.asRead')} {corrected.asRead.code !== null && <ForeignText text={corrected.asRead.code} />}{' '}
          <TermsText terms={corrected.asRead} />
        </p>
      )}
      <WhyText why={why} reasons={[reason, terms.expiresOn?.rule]} />
    </div>
  );
}
