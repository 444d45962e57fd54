import type { Certificate } from '../../../lib/domain/certificate.schema.ts';
import { useWords } from '../../ui/words-context.ts';
import styles from './DayTable.module.css';

/** So many are seen at a glance; more are folded. */
const AT_A_GLANCE = 7;

/** Messages by day. */
export function DayTable({ days }: { readonly days: Certificate['days'] }) {
  const { t, formats } = useWords();
  // A day is no instant: its name must not depend on the zone of the reader.
  const nameOf = (day: string): string => formats.date(`${day}T12:00:00Z`, 'UTC');
  return (
    <details open={days.length <= AT_A_GLANCE}>
      <summary>
        {t('library.conversation.days.shown', { count: days.filter(({ day }) => day !== null).length })}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <div className={styles.scroll} tabIndex={0}>
        <table className={styles.days}>
          <thead>
            <tr>
              <th scope="col">{t('library.conversation.days.day')}</th>
              <th scope="col">{t('library.conversation.fact.count')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, count }) => (
              <tr key={day}>
                <td>{day === null ? t('library.conversation.days.none') : nameOf(day)}</td>
                <td>{formats.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
