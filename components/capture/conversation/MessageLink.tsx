import type { Message } from '../../../lib/domain/message.schema.ts';
import { withMarks } from '../../../lib/words/marks.ts';
import { ClaimedTime } from '../../ui/ClaimedTime.tsx';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { useWords } from '../../ui/words-context.ts';
import styles from './MessageLink.module.css';
import { goToMessage } from './message-place.ts';

type Props = {
  /** Undefined where the stored messages have none of this key. */
  readonly message: Message | undefined;
};

const LONGEST = 80;

/** A message named by its time and first words; a click goes to it in the list. */
export function MessageLink({ message }: Props) {
  const { t } = useWords();
  if (message === undefined) return null;
  const { key, time, text } = message;
  const words = text === '' ? t('library.conversation.noText') : text.slice(0, LONGEST);
  return (
    <span className={styles.place}>
      {time === null ? t('library.message.noTime') : <ClaimedTime time={time} />}
      <button
        type="button"
        className={styles.link}
        title={t('library.conversation.go', { message: withMarks(words) })}
        onClick={() => goToMessage(key)}
      >
        <ForeignText text={words} />
      </button>
    </span>
  );
}
