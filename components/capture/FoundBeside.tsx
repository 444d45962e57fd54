import type { ChangeFinding, OfferFinding } from '../../lib/domain/detection.schema.ts';
import { TermsText } from '../deal/TermsText.tsx';
import { useWhy } from '../deal/use-why.ts';
import { WhyButton, WhyText } from '../deal/Why.tsx';
import { useWords } from '../ui/words-context.ts';

type Props = {
  /** Key of what it is called. */
  readonly name: string;
  readonly found: OfferFinding | ChangeFinding;
};

/** An offer without a code, or a change of an earlier offer: what was read, how surely, and why. */
export function FoundBeside({ name, found }: Props) {
  const { t } = useWords();
  const why = useWhy();
  return (
    <li>
      {t(name)}{' '}
      <TermsText terms={found}>
        <WhyButton why={why} confidence={found.confidence} />
      </TermsText>
      <WhyText why={why} reasons={[found.reason, found.expiresOn?.rule]} />
    </li>
  );
}
