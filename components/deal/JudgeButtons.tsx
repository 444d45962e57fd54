import { Check, Pencil, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Terms } from '../../lib/domain/checklist/checklist.schema.ts';
import type { Judgement } from '../../lib/domain/findings.schema.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './JudgeButtons.module.css';
import { type Subject, subjectWords } from './subject-words.ts';

const CorrectDialog = lazy(async () => ({ default: (await import('./CorrectDialog.tsx')).CorrectDialog }));

type Props = {
  /** As it is listed. */
  readonly subject: Subject;
  readonly verdict: Judgement['verdict'];
  /** What a correction starts from, and the words it is about. */
  readonly terms: Terms;
  readonly quote: string;
  readonly onJudge: (judgement: Extract<Judgement, { verdict: 'open' | 'confirmed' | 'dismissed' }>) => void;
  readonly onCorrect: (judgement: Extract<Judgement, { verdict: 'corrected' }>) => void;
};

/** Yes, not quite, no. Of what was corrected a yes would be a yes to what was read. A pressed button takes its word back when it is pressed again. */
export function JudgeButtons({ subject, verdict, terms, quote, onJudge, onCorrect }: Props) {
  const words = useWords();
  const [correcting, setCorrecting] = useState(false);
  const label = (does: 'confirm' | 'correct' | 'dismiss') => words.speak(subjectWords(does, subject, words));
  const toggle = (word: 'confirmed' | 'dismissed') => () => onJudge({ verdict: verdict === word ? 'open' : word });
  return (
    <span className={styles.buttons}>
      {verdict !== 'corrected' && (
        <IconButton label={label('confirm')} aria-pressed={verdict === 'confirmed'} onClick={toggle('confirmed')}>
          <Check size={16} aria-hidden="true" />
        </IconButton>
      )}
      <IconButton
        label={label('correct')}
        aria-pressed={verdict === 'corrected'}
        onClick={() => setCorrecting(true)}
        data-testid={`correct-${subject.code ?? 'offer'}`}
      >
        <Pencil size={15} aria-hidden="true" />
      </IconButton>
      <IconButton label={label('dismiss')} aria-pressed={verdict === 'dismissed'} onClick={toggle('dismissed')}>
        <X size={16} aria-hidden="true" />
      </IconButton>
      {correcting && (
        <Suspense>
          <CorrectDialog
            terms={terms}
            quote={quote}
            onClose={() => setCorrecting(false)}
            onCorrect={(corrected) => {
              setCorrecting(false);
              onCorrect({ verdict: 'corrected', corrected });
            }}
          />
        </Suspense>
      )}
    </span>
  );
}
