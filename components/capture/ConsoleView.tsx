import { useMemo } from 'react';
import { consoleJournalSchema } from '../../lib/domain/console.schema.ts';
import { ForeignText } from '../ui/ForeignText.tsx';
import { When } from '../ui/When.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './ConsoleView.module.css';

/** What the page wrote to its console: its own claim, and said so. `json` is the text of `console.json`. */
export function ConsoleView({ json }: { readonly json: string }) {
  const { t } = useWords();
  const journal = useMemo(() => consoleJournalSchema.safeParse(JSON.parse(json)), [json]);
  if (!journal.success) return <p>{t('library.console.unreadable')}</p>;
  const { coverage, entries, dropped } = journal.data;
  return (
    <div className={styles.console}>
      <p>{t(`library.console.${coverage}`)}</p>
      {dropped > 0 && <p>{t('library.console.dropped', { count: dropped })}</p>}
      <ol className={styles.entries}>
        {entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stored entries never move, their place names them
          <li key={`${index}-${entry.at}`}>
            <span className={styles.level}>{entry.level}</span> <When at={entry.at} />
            <p dir="auto" className={styles.text}>
              <ForeignText text={entry.text} />
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
