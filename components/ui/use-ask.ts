import { useState } from 'react';
import { failureWords } from '../../lib/domain/failure.ts';
import type { Words } from '../../lib/domain/words.schema.ts';
import type { Client } from '../../lib/messaging/client.ts';
import type { Answer, Ask, RequestName } from '../../lib/messaging/protocol.ts';

export type Asking = {
  /** Asks the background; answers null when it failed, and then `failed` says why. */
  readonly ask: <N extends RequestName>(name: N, payload: Ask<N>) => Promise<Answer<N> | null>;
  /** How the last request failed; null while all is well. */
  readonly failed: Words | null;
  readonly clear: () => void;
};

/** The channel itself broke, for example because an update just replaced the background. */
export const NO_ANSWER: Words = { key: 'ui.noAnswer' };

/** Requests made by a click: the page shows what came of them. */
export function useAsk(client: Client): Asking {
  const [failed, setFailed] = useState<Words | null>(null);
  return {
    ask: async (name, payload) => {
      setFailed(null);
      try {
        const answer = await client(name, payload);
        if (answer.ok) return answer.value;
        setFailed(failureWords(answer));
      } catch {
        setFailed(NO_ANSWER);
      }
      return null;
    },
    failed,
    clear: () => setFailed(null),
  };
}
