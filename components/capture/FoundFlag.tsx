import { X } from 'lucide-react';
import type { RedFlag, RedFlagKind } from '../../lib/domain/detection.schema.ts';
import { useWhy } from '../deal/use-why.ts';
import { WhyButton, WhyText } from '../deal/Why.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './MessageFindings.module.css';

type Props = {
  readonly kind: RedFlagKind;
  /** Of this kind, in one message. */
  readonly flags: readonly RedFlag[];
  readonly dismissed: boolean;
  readonly onJudge: (word: 'open' | 'dismissed') => void;
};

/** What a careful friend would say of a message, beside it; put away it is one quiet line with the way back. */
export function FoundFlag({ kind, flags, dismissed, onJudge }: Props) {
  const { t } = useWords();
  const why = useWhy();
  const name = t(`redFlag.${kind}.name`);
  if (dismissed)
    return (
      <li className={styles.soft}>
        {name}, {t('warning.dismissed')}
        <Button look="quiet" size="small" aria-label={t('warning.restore', { name })} onClick={() => onJudge('open')}>
          {t('code.undo')}
        </Button>
      </li>
    );
  const away = (
    <IconButton label={t('warning.dismiss', { name })} onClick={() => onJudge('dismissed')}>
      <X size={16} aria-hidden="true" />
    </IconButton>
  );
  return (
    <li>
      <Notice look="partial" testId={`red-flag-${kind}`} action={away}>
        <strong>{name}</strong>
        <p>
          {t(`redFlag.${kind}.advice`)}{' '}
          <WhyButton why={why} confidence={Math.max(...flags.map(({ confidence }) => confidence))} />
        </p>
        <WhyText why={why} reasons={flags.map(({ reason }) => reason)} />
      </Notice>
    </li>
  );
}
