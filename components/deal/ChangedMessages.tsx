import { useLiveQuery } from 'dexie-react-hooks';
import { useId } from 'react';
import { changesInCaptures } from '../../lib/db/read-conversation.ts';
import type { CaptureRow, Store } from '../../lib/db/store.ts';
import { MessageVersions } from '../capture/conversation/MessageVersions.tsx';
import { ClaimedTime } from '../ui/ClaimedTime.tsx';
import { ForeignText } from '../ui/ForeignText.tsx';
import { HeadLine } from '../ui/HeadLine.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './ChangedMessages.module.css';

type Props = { readonly store: Store; readonly captures: readonly CaptureRow[] };

/** Messages of a deal that were edited or recalled between two captures, each with all its forms. */
export function ChangedMessages({ store, captures }: Props) {
  const { t } = useWords();
  const heading = useId();
  const changed = useLiveQuery(() => changesInCaptures(store, captures), [store, captures]) ?? [];
  if (changed.length === 0) return null;
  return (
    <section aria-labelledby={heading} data-testid="changed-messages">
      <h2 id={heading}>{t('library.version.title', { count: changed.length })}</h2>
      <p className={styles.note}>{t('library.version.note')}</p>
      <ul className={styles.list}>
        {changed.map(({ key, sender, time, versions }) => (
          <li key={key} className={styles.message}>
            <HeadLine>
              <strong>{sender === null ? t('library.message.noSender') : <ForeignText text={sender} />}</strong>
              {time === null ? <span>{t('library.message.noTime')}</span> : <ClaimedTime time={time} />}
            </HeadLine>
            <MessageVersions versions={versions} />
          </li>
        ))}
      </ul>
    </section>
  );
}
