import type { ConversationGap } from '../../../lib/domain/certificate.schema.ts';
import { useWords } from '../../ui/words-context.ts';
import styles from './GapWords.module.css';

/** How much was not read, and why. */
export function GapWords({ gap: { rows, reason, html } }: { readonly gap: ConversationGap }) {
  const { t } = useWords();
  return (
    <>
      <p>
        <strong>
          {rows === null ? t('library.conversation.gap.unknown') : t('library.conversation.gap.rows', { count: rows })}
        </strong>{' '}
        {t(`library.conversation.gap.reason.${reason}`)}
      </p>
      {html !== null && (
        <details>
          <summary>{t('library.conversation.gap.html')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
          <pre className={styles.html} tabIndex={0} dir="ltr">
            {html}
          </pre>
        </details>
      )}
    </>
  );
}
