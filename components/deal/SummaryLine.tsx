import type { Summary } from '../../lib/domain/checklist/checklist.schema.ts';
import { useWords } from '../ui/words-context.ts';
import { JudgeButtons } from './JudgeButtons.tsx';
import type { Judge } from './judging.ts';
import { StandingWord } from './StandingWord.tsx';
import { SubjectName } from './SubjectName.tsx';
import styles from './SummaryLine.module.css';
import { placesOf, sightingBehind, summaryName, termsOf } from './sighting-behind.ts';
import { TermsText } from './TermsText.tsx';
import { useWhy } from './use-why.ts';
import { VerdictWord } from './VerdictWord.tsx';
import { WhyButton, WhyText } from './Why.tsx';

type Props = {
  readonly summary: Summary;
  readonly onJudge: Judge;
};

/** One code, or one offer without a code, with what it promises now; the person says whether that is so. */
export function SummaryLine({ summary, onJudge }: Props) {
  const { t } = useWords();
  const why = useWhy();
  const { code, confidence, verdict } = summary;
  const behind = sightingBehind(summary);
  const terms = termsOf(summary);
  const { judged, said } = placesOf(summary);
  return (
    <li
      className={styles.line}
      data-testid={`${code === null ? 'offer' : 'code'}-${summaryName(summary)}`}
      data-verdict={verdict}
    >
      <div className={styles.head}>
        <span className={styles.what}>
          {code !== null && <span className={styles.soft}>{t('code.label')}</span>}
          <SubjectName code={code} dismissed={verdict === 'dismissed'} />
        </span>
        {behind && (
          <JudgeButtons
            subject={terms}
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
          <StandingWord summary={summary} />
          {confidence !== undefined && verdict === 'open' && <WhyButton why={why} confidence={confidence} />}
          <VerdictWord subject={terms} verdict={verdict} onUndo={() => onJudge(judged, { verdict: 'open' })} />
        </TermsText>
      </div>
      {behind && <WhyText why={why} reasons={[behind.reason, summary.expiresOn?.rule]} />}
    </li>
  );
}
