import { X } from 'lucide-react';
import type { RedFlagSeen } from '../../lib/domain/checklist/checklist.schema.ts';
import { Button } from '../ui/Button.tsx';
import { ForeignText } from '../ui/ForeignText.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words-context.ts';
import type { Judge } from './judging.ts';
import styles from './RedFlagNotices.module.css';

type Props = {
  readonly flags: readonly RedFlagSeen[];
  readonly onJudge: Judge;
  readonly onOpenCapture: (captureId: string) => void;
};

/** What a careful friend would say of these messages: one notice a kind, with the newest words; put away, it stays away. */
export function RedFlagNotices({ flags, onJudge, onOpenCapture }: Props) {
  const { t } = useWords();
  const open = flags.filter(({ verdict }) => verdict !== 'dismissed');
  if (open.length === 0) return null;
  return (
    <section aria-label={t('warning.list')} className={styles.list}>
      {[...Map.groupBy(open, ({ kind }) => kind)].map(([kind, same]) => (
        <RedFlagNotice key={kind} flags={same} onJudge={onJudge} onOpenCapture={onOpenCapture} />
      ))}
    </section>
  );
}

function RedFlagNotice({ flags, onJudge, onOpenCapture }: Props) {
  const { t } = useWords();
  const newest = flags.at(-1);
  if (newest === undefined) return null;
  const { kind, quote, sender, written, captureId } = newest;
  const name = t(`redFlag.${kind}.name`);
  const others = new Set(flags.map((flag) => `${flag.captureId}:${flag.messageKey}`)).size - 1;
  return (
    <Notice
      look="partial"
      testId={`red-flag-${kind}`}
      action={
        <IconButton label={t('warning.dismiss', { name })} onClick={() => onJudge(flags, { verdict: 'dismissed' })}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      }
    >
      <strong>{name}</strong>
      <p>{t(`redFlag.${kind}.advice`)}</p>
      <blockquote className={styles.quote} dir="auto">
        <ForeignText text={quote} />
      </blockquote>
      <p className={styles.source}>
        {sender !== null && <ForeignText text={sender} />}
        {written !== null && <ForeignText text={written} />}
        <Button look="quiet" size="small" className={styles.open} onClick={() => onOpenCapture(captureId)}>
          {t('code.source')}
        </Button>
        {others > 0 && <span>{t('warning.more', { count: others })}</span>}
      </p>
    </Notice>
  );
}
