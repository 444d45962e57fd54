import { useMemo } from 'react';
import type { Findings } from '../../lib/domain/findings.schema.ts';
import { messageSchema } from '../../lib/domain/message.schema.ts';
import type { Judge } from '../deal/judging.ts';
import { useWords } from '../ui/words-context.ts';
import { MessageFindings } from './MessageFindings.tsx';
import styles from './MessageList.module.css';
import { MessageView } from './MessageView.tsx';
import type { Spoken } from './said-of.ts';

type Props = {
  /** Exact text of `messages.json`. */
  readonly json: string;
  readonly findings: Findings | null;
  readonly spoken: Spoken;
  readonly onJudge: Judge;
};

/** The messages of a capture in the order of the page, codes marked, and what was found beside them. */
export function MessageList({ json, findings, spoken, onJudge }: Props) {
  const { t } = useWords();
  const messages = useMemo(() => messageSchema.array().safeParse(JSON.parse(json)), [json]);
  const found = new Map(findings?.messages.map((one) => [one.message.key, one]));
  if (!messages.success) return <p>{t('library.message.unreadable')}</p>;
  if (messages.data.length === 0) return <p>{t('library.message.none')}</p>;
  return (
    <ol className={styles.list}>
      {messages.data.map((message) => {
        const one = found.get(message.key);
        return (
          <MessageView key={message.key} message={message} codes={one?.detection.codes ?? []}>
            {one && <MessageFindings found={one} spoken={spoken} onJudge={onJudge} />}
          </MessageView>
        );
      })}
    </ol>
  );
}
