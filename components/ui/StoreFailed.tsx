import { type Failure, failureWords } from '../../lib/domain/failure.ts';
import { Notice } from './Notice.tsx';
import { useWords } from './words-context.ts';

/** The store cannot be opened: nothing else on the page would be true. */
export function StoreFailed({ failure }: { readonly failure: Failure }) {
  const { speak } = useWords();
  return (
    <main style={{ padding: 'var(--space-3)' }} data-ready="true">
      <Notice look="conflict" role="alert">
        {speak(failureWords(failure))}
      </Notice>
    </main>
  );
}
