import type { ConversationGap } from '../../../lib/domain/certificate.schema.ts';
import type { Message } from '../../../lib/domain/message.schema.ts';
import { useWords } from '../../ui/words-context.ts';
import styles from './GapList.module.css';
import { GapWords } from './GapWords.tsx';
import { MessageLink } from './MessageLink.tsx';

type Props = {
  readonly gaps: readonly ConversationGap[];
  readonly messages: ReadonlyMap<string, Message>;
};

/** Every gap with the messages around it. */
export function GapList({ gaps, messages }: Props) {
  const { t } = useWords();
  const bound = (key: string | null, none: string) =>
    key === null ? <span>{t(none)}</span> : <MessageLink message={messages.get(key)} />;
  return (
    <ul className={styles.gaps}>
      {gaps.map((gap, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sealed certificate never changes
        <li key={index} className={styles.gap}>
          <GapWords gap={gap} />
          <p className={styles.bound}>
            <span>{t('library.conversation.gap.after')}</span> {bound(gap.after, 'library.conversation.gap.start')}
          </p>
          <p className={styles.bound}>
            <span>{t('library.conversation.gap.before')}</span> {bound(gap.before, 'library.conversation.gap.end')}
          </p>
        </li>
      ))}
    </ul>
  );
}
