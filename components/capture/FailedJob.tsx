import { X } from 'lucide-react';
import { failureWords } from '../../lib/domain/failure.ts';
import type { Job } from '../../lib/domain/job.schema.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words-context.ts';

type Props = { readonly job: Job; readonly onDismiss: () => void };

/** A capture that kept nothing: what happened, what is safe, what next. Stays until the person puts it away. */
export function FailedJob({ job, onDismiss }: Props) {
  const { t, speak } = useWords();
  if (job.state.at !== 'failed') return null;
  const { code, params } = job.state;
  return (
    <div data-testid="job-progress" data-at="failed">
      <Notice
        look="conflict"
        role="alert"
        action={
          <IconButton label={t('capture.dismiss')} onClick={onDismiss}>
            <X size={16} aria-hidden="true" />
          </IconButton>
        }
      >
        {speak(failureWords(params === undefined ? { code } : { code, params }))}
      </Notice>
    </div>
  );
}
