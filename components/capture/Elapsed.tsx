import { useEffect, useState } from 'react';
import { useWords } from '../ui/words-context.ts';
import styles from './Elapsed.module.css';

const SECOND = 1000;

/** Time since then, `00:07`, once a second. A timer by role: a screen reader tells it when asked, never by itself. */
export function Elapsed({ since }: { readonly since: string }) {
  const { t, locale } = useWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / SECOND));
  const digits = new Intl.DurationFormat(locale, { style: 'digital', hoursDisplay: 'auto' });
  return (
    <span className={styles.elapsed} role="timer" aria-label={t('capture.progress.elapsed')}>
      {digits.format({
        hours: Math.floor(seconds / 3600),
        minutes: Math.floor(seconds / 60) % 60,
        seconds: seconds % 60,
      })}
    </span>
  );
}
