import { isStorageFull } from '../../lib/app/keep-artifact.ts';
import { type Failure, failure } from '../../lib/domain/failure.ts';

/** A surprise: said in the console for a repair, and given to the person as a sentence. */
export function report(error: unknown): Failure {
  console.error('[saidso]', error);
  if (isStorageFull(error)) return failure('storage-full');
  return failure('store-broken', { detail: error instanceof Error ? error.message : String(error) });
}
