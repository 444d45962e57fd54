import type { Message } from '../../../lib/domain/message.schema.ts';
import { useWords } from '../../ui/words-context.ts';
import { MessageLink } from './MessageLink.tsx';

type Props = {
  /** Said before the messages. */
  readonly words?: string;
  readonly keys: readonly string[];
  readonly messages: ReadonlyMap<string, Message>;
};

/** How many messages, folded until they are wanted. */
export function LinkList({ words, keys, messages }: Props) {
  const { t } = useWords();
  if (keys.length === 0) return t('library.conversation.none');
  return (
    <details>
      <summary>{words ?? t('capture.messages', { count: keys.length })}</summary>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            <MessageLink message={messages.get(key)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
