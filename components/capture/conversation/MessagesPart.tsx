import { type ComponentProps, useMemo } from 'react';
import { messageSchema } from '../../../lib/domain/message.schema.ts';
import { useWords } from '../../ui/words-context.ts';
import { MessageList } from '../MessageList.tsx';
import { CompletenessPanel } from './CompletenessPanel.tsx';

type Props = Omit<ComponentProps<typeof MessageList>, 'messages'> & {
  /** Exact text of `messages.json`. */
  readonly json: string;
};

/** The messages of a capture; of a whole conversation also how complete it is. */
export function MessagesPart({ json, record, ...rest }: Props) {
  const { t } = useWords();
  const messages = useMemo(() => messageSchema.array().safeParse(JSON.parse(json)), [json]);
  const byKey = useMemo(() => new Map(messages.data?.map((message) => [message.key, message])), [messages]);
  if (!messages.success) return <p>{t('library.message.unreadable')}</p>;
  return (
    <>
      {record.certificate && <CompletenessPanel certificate={record.certificate} messages={byKey} />}
      {messages.data.length === 0 ? (
        <p>{t('library.message.none')}</p>
      ) : (
        <MessageList messages={messages.data} record={record} {...rest} />
      )}
    </>
  );
}
