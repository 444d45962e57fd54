import type { Judgement } from '../../lib/domain/findings.schema.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import { type Subject, subjectWords, verdictKey } from './subject-words.ts';

type Props = {
  readonly subject: Subject;
  readonly verdict: Judgement['verdict'];
  readonly onUndo: () => void;
};

/** What the person said of it, and the way back. Nothing while they said nothing. */
export function VerdictWord({ subject, verdict, onUndo }: Props) {
  const words = useWords();
  const { t, speak } = words;
  if (verdict === 'open') return null;
  return (
    <span>
      {t(verdictKey(verdict, subject))}{' '}
      <Button look="quiet" size="small" aria-label={speak(subjectWords('undoOf', subject, words))} onClick={onUndo}>
        {t('code.undo')}
      </Button>
    </span>
  );
}
