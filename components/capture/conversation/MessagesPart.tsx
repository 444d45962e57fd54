import { useMemo } from 'react';
import type { Store } from '../../../lib/db/store.ts';
import type { CaptureRecord } from '../../../lib/domain/capture.schema.ts';
import type { ChangedMessage } from '../../../lib/domain/conversation/changed-messages.ts';
import type { Findings } from '../../../lib/domain/findings.schema.ts';
import { messageSchema } from '../../../lib/domain/message.schema.ts';
import type { Judge } from '../../deal/judging.ts';
import { useWords } from '../../ui/words-context.ts';
import { MessageList } from '../MessageList.tsx';
import type { Spoken } from '../said-of.ts';
import { CompletenessPanel } from './CompletenessPanel.tsx';

type Props = {
  /** Exact text of `messages.json`. */
  readonly json: string;
  readonly store: Store;
  readonly record: Pick<CaptureRecord, 'tiles' | 'certificate'>;
  /** By key, what was edited or recalled between this and another capture. */
  readonly changed?: ReadonlyMap<string, ChangedMessage>;
  readonly findings: Findings | null;
  readonly spoken: Spoken;
  readonly onJudge: Judge;
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
