import type { CodeSummary } from '../../lib/domain/checklist/checklist.schema.ts';
import { ForeignText } from '../ui/ForeignText.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './CodeLine.module.css';
import { JudgeButtons } from './JudgeButtons.tsx';
import type { Judge } from './judging.ts';
import { StandingWord } from './StandingWord.tsx';
import { placesOf, sightingBehind, termsOf } from './sighting-behind.ts';
import { TermsText } from './TermsText.tsx';
import { useWhy } from './use-why.ts';
import { VerdictWord } from './VerdictWord.tsx';
import { WhyButton, WhyText } from './Why.tsx';

type Props = {
  readonly code: CodeSummary;
  readonly onJudge: Judge;
};

/** One code with what it promises now; the person says whether that is so. */
export function CodeLine({ code, onJudge }: Props) {
  const { t } = useWords();
  const why = useWhy();
  const { verdict } = code;
  const behind = sightingBehind(code);
  const terms = termsOf(code);
  const { judged, said } = placesOf(code);
  return (
    <li className={styles.line} data-testid={`code-${code.code}`} data-verdict={verdict}>
      <div className={styles.head}>
        <span className={styles.what}>
          <span className={styles.soft}>{t('code.label')}</span>
          <strong className={verdict === 'dismissed' ? styles.dismissed : styles.code}>
            <ForeignText text={code.code} />
          </strong>
        </span>
        {behind && (
          <JudgeButtons
            code={code.code}
            verdict={verdict}
            terms={behind.terms ?? terms}
            quote={behind.quote}
            onJudge={(judgement) => onJudge(judgement.verdict === 'open' ? judged : said, judgement)}
            onCorrect={(judgement) => onJudge([behind], judgement)}
          />
        )}
      </div>
      <div className={styles.soft}>
        <TermsText terms={terms}>
          <StandingWord code={code} />
          {code.confidence !== undefined && verdict === 'open' && <WhyButton why={why} confidence={code.confidence} />}
          <VerdictWord code={code.code} verdict={verdict} onUndo={() => onJudge(judged, { verdict: 'open' })} />
        </TermsText>
      </div>
      {behind && <WhyText why={why} reasons={[behind.reason, code.expiresOn?.rule]} />}
    </li>
  );
}
