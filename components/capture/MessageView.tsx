import type { ReactNode } from 'react';
import type { Message } from '../../lib/domain/message.schema.ts';
import { ClaimedTime } from '../ui/ClaimedTime.tsx';
import { ForeignText } from '../ui/ForeignText.tsx';
import { HeadLine } from '../ui/HeadLine.tsx';
import { useWords } from '../ui/words-context.ts';
import { messageId } from './conversation/message-place.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './MessageView.module.css';
import type { Span } from './marked-parts.ts';

type Props = {
  readonly message: Message;
  readonly codes: readonly Span[];
  /** Keys of what else is known of it. */
  readonly notes: readonly string[];
  /** What was found in it. */
  readonly children?: ReactNode;
};

/** One message as it was read: who, when as the page writes it, what. */
export function MessageView({ message, codes, notes, children }: Props) {
  const { t } = useWords();
  const { sender, senderAddress, direction, time, text, translation, quoted, attachments, marks } = message;
  return (
    <li className={[styles.message, styles[direction]].join(' ')} id={messageId(message.key)} tabIndex={-1}>
      <HeadLine>
        <strong>{sender === null ? t('library.message.noSender') : <ForeignText text={sender} />}</strong>
        {senderAddress !== null && <ForeignText text={senderAddress} />}
        <span>{t(`library.message.direction.${direction}`)}</span>
        {time === null ? <span>{t('library.message.noTime')}</span> : <ClaimedTime time={time} />}
        {marks.map((mark) => (
          <span key={mark}>{t(`library.message.mark.${mark}`)}</span>
        ))}
        {notes.map((note) => (
          <span key={note} className={styles.note}>
            {t(note)}
          </span>
        ))}
      </HeadLine>
      {quoted && (
        <blockquote className={styles.quote} dir="auto">
          <ForeignText text={quoted.text} />
        </blockquote>
      )}
      {text !== '' && <MarkedText text={text} spans={codes} />}
      {translation !== null && (
        <p className={styles.translation} dir="auto">
          {t('library.message.translation')} <ForeignText text={translation} />
        </p>
      )}
      {attachments.map(({ kind, name, size }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stored attachments never move, their place names them
        <p key={`${index}-${name}`} className={styles.attachment}>
          {t(`library.message.attachment.${kind}`)} {name !== null && <ForeignText text={name} />} {size}
        </p>
      ))}
      {children}
    </li>
  );
}
