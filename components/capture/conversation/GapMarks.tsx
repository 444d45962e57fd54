import type { ConversationGap } from '../../../lib/domain/certificate.schema.ts';
import styles from './GapMarks.module.css';
import { GapWords } from './GapWords.tsx';

/** Gaps at their place between the messages. */
export function GapMarks({ gaps }: { readonly gaps: readonly ConversationGap[] }) {
  return gaps.map((gap, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sealed certificate never changes
    <li key={index} className={styles.mark} data-gap={gap.reason}>
      <div className={styles.words}>
        <GapWords gap={gap} />
      </div>
    </li>
  ));
}
