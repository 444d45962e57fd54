import type { ReactNode } from 'react';
import type { ChangeFinding } from '../../lib/domain/detection.schema.ts';
import { TermsText } from '../deal/TermsText.tsx';
import { useWhy } from '../deal/use-why.ts';
import { WhyButton, WhyText } from '../deal/Why.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './MessageFindings.module.css';

type Props = {
  /** Key of what it is called. */
  readonly name: string;
  readonly found: ChangeFinding;
  /** A button at the end. */
  readonly action?: ReactNode;
};

/** A change of an earlier offer: what was read, how surely, and why. */
export function FoundBeside({ name, found, action }: Props) {
  const { t } = useWords();
  const why = useWhy();
  return (
    <li>
      <div className={styles.line}>
        <span className={styles.what}>
          {t(name)}{' '}
          <TermsText terms={found}>
            <WhyButton why={why} confidence={found.confidence} />
          </TermsText>
        </span>
        {action}
      </div>
      <WhyText why={why} reasons={[found.reason, found.expiresOn?.rule]} />
    </li>
  );
}
