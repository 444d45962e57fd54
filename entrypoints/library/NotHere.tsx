import { useWords } from '../../components/ui/words-context.ts';
import { type FailureCode, failureWords } from '../../lib/domain/failure.ts';

/** A page with nothing to show, and why. */
export function NotHere({ code }: { readonly code: FailureCode }) {
  const { t, speak } = useWords();
  return (
    <>
      <h1>{t('library.notHere')}</h1>
      <p>{speak(failureWords({ code }))}</p>
    </>
  );
}
