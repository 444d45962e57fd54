import type { RedFlagSeen } from '../../lib/domain/checklist/checklist.schema.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import type { Judge } from './judging.ts';
import styles from './RedFlagNotices.module.css';

type Props = { readonly flags: readonly RedFlagSeen[]; readonly onJudge: Judge };

/** The notices that the person has put away, each with the way back. */
export function PutAwayFlags({ flags, onJudge }: Props) {
  const { t } = useWords();
  const away = Map.groupBy(
    flags.filter(({ verdict }) => verdict === 'dismissed'),
    ({ kind }) => kind,
  );
  return [...away].map(([kind, same]) => {
    const name = t(`redFlag.${kind}.name`);
    return (
      <p key={kind} className={styles.source}>
        {name}, {t('warning.dismissed')}
        <Button
          look="quiet"
          size="small"
          aria-label={t('warning.restore', { name })}
          onClick={() => onJudge(same, { verdict: 'open' })}
        >
          {t('code.undo')}
        </Button>
      </p>
    );
  });
}
