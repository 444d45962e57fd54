import { Fragment, useMemo } from 'react';
import type { Store } from '../../lib/db/store.ts';
import type { CaptureRecord } from '../../lib/domain/capture.schema.ts';
import type { ChangedMessage } from '../../lib/domain/conversation/changed-messages.ts';
import type { Findings } from '../../lib/domain/findings.schema.ts';
import type { Message } from '../../lib/domain/message.schema.ts';
import type { Judge } from '../deal/judging.ts';
import { GapMarks } from './conversation/GapMarks.tsx';
import { gapsByMessage } from './conversation/gaps-by-message.ts';
import { looksOf } from './conversation/looks-of.ts';
import { MessageLook } from './conversation/MessageLook.tsx';
import { MessageVersions } from './conversation/MessageVersions.tsx';
import { MessageFindings } from './MessageFindings.tsx';
import styles from './MessageList.module.css';
import { MessageView } from './MessageView.tsx';
import type { Spoken } from './said-of.ts';

type Props = {
  readonly messages: readonly Message[];
  readonly store: Store;
  readonly record: Pick<CaptureRecord, 'tiles' | 'certificate'>;
  /** By key, what was edited or recalled between this and another capture. */
  readonly changed?: ReadonlyMap<string, ChangedMessage>;
  readonly findings: Findings | null;
  readonly spoken: Spoken;
  readonly onJudge: Judge;
};

/** What is only known of the messages of a whole conversation. */
function aroundMessages({ tiles, certificate }: Props['record']) {
  const { gaps = [], arrived = [], changed = [] } = certificate ?? {};
  return {
    looks: looksOf(tiles),
    gaps: gapsByMessage(gaps),
    notes: [
      { key: 'library.conversation.mark.arrived', of: new Set(arrived) },
      { key: 'library.conversation.mark.changed', of: new Set(changed) },
    ],
  };
}

/** The messages of a capture in the order of the page, codes marked, what was found beside them, gaps between them. */
export function MessageList({ messages, store, record, changed, findings, spoken, onJudge }: Props) {
  const found = useMemo(() => new Map(findings?.messages.map((one) => [one.message.key, one])), [findings]);
  const { looks, gaps, notes } = useMemo(() => aroundMessages(record), [record]);
  return (
    <ol className={styles.list}>
      {messages.map((message) => {
        const { key } = message;
        const one = found.get(key);
        const look = looks.get(key);
        const versions = changed?.get(key)?.versions;
        return (
          <Fragment key={key}>
            <GapMarks gaps={gaps.before.get(key) ?? []} />
            <MessageView
              message={message}
              codes={one?.detection.codes ?? []}
              notes={notes.filter(({ of }) => of.has(key)).map((note) => note.key)}
            >
              {versions && <MessageVersions versions={versions} here={spoken.captureId} />}
              {look && <MessageLook store={store} captureId={spoken.captureId} look={look} />}
              {one && <MessageFindings found={one} spoken={spoken} onJudge={onJudge} />}
            </MessageView>
          </Fragment>
        );
      })}
      <GapMarks gaps={gaps.atEnd} />
    </ol>
  );
}
