import { useMemo } from 'react';
import type { Findings } from '../../lib/domain/findings.schema.ts';
import { messageSchema } from '../../lib/domain/message.schema.ts';
import { useWords } from '../ui/words-context.ts';
import styles from './MessageList.module.css';
import { MessageView } from './MessageView.tsx';

type Props = {
  /** Exact text of `messages.json`. */
  readonly json: string;
  readonly findings: Findings | null;
};

/** The messages of a capture in the order of the page, codes marked. */
export function MessageList({ json, findings }: Props) {
  const { t } = useWords();
  const messages = useMemo(() => messageSchema.array().safeParse(JSON.parse(json)), [json]);
  const codes = new Map(findings?.messages.map(({ message, detection }) => [message.key, detection.codes]));
  if (!messages.success) return <p>{t('library.message.unreadable')}</p>;
  if (messages.data.length === 0) return <p>{t('library.message.none')}</p>;
  return (
    <ol className={styles.list}>
      {messages.data.map((message) => (
        <MessageView key={message.key} message={message} codes={codes.get(message.key) ?? []} />
      ))}
    </ol>
  );
}
