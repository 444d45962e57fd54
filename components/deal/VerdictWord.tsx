import type { Judgement } from '../../lib/domain/findings.schema.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';

type Props = { readonly code: string; readonly verdict: Judgement['verdict']; readonly onUndo: () => void };

/** What the person said of it, and the way back. Nothing while they said nothing. */
export function VerdictWord({ code, verdict, onUndo }: Props) {
  const { t } = useWords();
  if (verdict === 'open') return null;
  return (
    <span>
      {t(`code.${verdict}`)}{' '}
      <Button look="quiet" size="small" aria-label={t('code.undoOf', { code })} onClick={onUndo}>
        {t('code.undo')}
      </Button>
    </span>
  );
}
