import { useEffect, useState } from 'react';
import { NO_ANSWER } from '../../components/ui/use-ask.ts';
import { client } from '../../lib/browser/client.ts';
import { failureWords } from '../../lib/domain/failure.ts';
import type { Words } from '../../lib/domain/words.schema.ts';
import type { PageDescription } from '../../lib/messaging/protocol.ts';

export type Description =
  | { readonly at: 'asking' }
  | { readonly at: 'described'; readonly page: PageDescription }
  | { readonly at: 'failed'; readonly why: Words };

/**
 * What page is in front; asked once at the start, and again whenever a known `revision` changes, because a capture can
 * teach which deal the page belongs to. The last answer stands until the next.
 */
export function useDescription(revision: string | undefined): Description {
  const [description, setDescription] = useState<Description>({ at: 'asking' });
  const [first, setFirst] = useState(revision);
  if (first === undefined && revision !== undefined) setFirst(revision);
  const asked = first === revision ? undefined : revision;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is the reason to ask again
  useEffect(() => {
    let wanted = true;
    const show = (next: Description): void => {
      if (wanted) setDescription(next);
    };
    client('page.describe', {}).then(
      (answer) =>
        show(answer.ok ? { at: 'described', page: answer.value } : { at: 'failed', why: failureWords(answer) }),
      () => show({ at: 'failed', why: NO_ANSWER }),
    );
    return () => {
      wanted = false;
    };
  }, [asked]);
  return description;
}
