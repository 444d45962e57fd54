import { useId } from 'react';
import type { Watching } from '../../lib/messaging/protocol.ts';
import { withMarks } from '../../lib/words/marks.ts';
import { Notice } from '../ui/Notice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords, type Wording } from '../ui/words-context.ts';
import styles from './WatchLine.module.css';

type Props = {
  readonly watching: Watching;
  /** Asked for, and not yet done. */
  readonly busy: boolean;
  readonly onSwitch: (on: boolean) => void;
};

function helpOf(watching: Watching, { t }: Wording): string {
  if (watching.at === 'off') return t('watch.help');
  if (watching.here) return t('watch.onHelp');
  return watching.title === null
    ? t('watch.elsewhereUnnamed')
    : t('watch.elsewhere', { title: withMarks(watching.title) });
}

/** Keeping watch over the open conversation: whether it is on, what it has kept, and the one click that ends it. */
export function WatchLine({ watching, busy, onSwitch }: Props) {
  const words = useWords();
  const { t } = words;
  const label = useId();
  const on = watching.at === 'on';
  const name = on ? t('watch.on', { count: watching.messages }) : t('watch.label');
  return (
    <div data-testid="watch-line" data-at={watching.at} data-messages={on ? watching.messages : undefined}>
      {watching.at === 'off' && watching.ended !== null && (
        <Notice look="partial" testId="watch-ended">
          {t(`watch.ended.${watching.ended}`)}
        </Notice>
      )}
      {(on || watching.possible) && (
        <div className={styles.line} aria-busy={busy}>
          {on && <span className={styles.dot} aria-hidden="true" />}
          <div className={styles.words}>
            <p id={label} className={on ? styles.on : undefined}>
              {name}
            </p>
            <p className={styles.help}>{helpOf(watching, words)}</p>
          </div>
          <Switch on={on} labelledBy={label} onChange={onSwitch} />
        </div>
      )}
    </div>
  );
}
