import { X } from 'lucide-react';
import type { ChangeFinding } from '../../lib/domain/detection.schema.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words-context.ts';
import { FoundBeside } from './FoundBeside.tsx';
import styles from './MessageFindings.module.css';

type Props = {
  readonly change: ChangeFinding;
  readonly dismissed: boolean;
  readonly onJudge: (word: 'open' | 'dismissed') => void;
};

/** What a message does to an earlier offer; the person can say that it does nothing of the kind. */
export function FoundChange({ change, dismissed, onJudge }: Props) {
  const { t } = useWords();
  const name = `code.step.${change.kind}`;
  if (dismissed)
    return (
      <li className={styles.soft}>
        {t(name)}, {t('code.step.dismissed')}
        <Button look="quiet" size="small" onClick={() => onJudge('open')}>
          {t('code.undo')}
        </Button>
      </li>
    );
  const away = (
    <IconButton label={t('code.step.dismiss')} onClick={() => onJudge('dismissed')}>
      <X size={16} aria-hidden="true" />
    </IconButton>
  );
  return <FoundBeside name={name} found={change} action={away} />;
}
