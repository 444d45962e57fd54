import type { Certificate } from '../../../lib/domain/certificate.schema.ts';
import type { Message } from '../../../lib/domain/message.schema.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useWords } from '../../ui/words-context.ts';
import styles from './CompletenessPanel.module.css';
import { certificateFacts } from './certificate-facts.tsx';

type Props = {
  readonly certificate: Certificate;
  /** By key. */
  readonly messages: ReadonlyMap<string, Message>;
};

function verdictOf({ count, gaps, top, stopped }: Certificate): string {
  if (count === 0) return 'library.conversation.empty';
  const complete = gaps.length === 0 && top.reached && stopped === null;
  return complete ? 'library.conversation.complete' : 'library.conversation.inPart';
}

/** Is this the whole conversation? What was read of it, in which bounds, and what was not. */
export function CompletenessPanel({ certificate, messages }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <section className={styles.panel} aria-label={t('library.conversation.title')} data-testid="completeness">
      <h2>{t('library.conversation.title')}</h2>
      <p>{t(verdictOf(certificate))}</p>
      <Facts facts={certificateFacts(certificate, messages, words)} />
    </section>
  );
}
