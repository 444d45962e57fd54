import { type Failure, failure, type Result } from '../domain/failure.ts';
import { type Answer, type Ask, type RequestName, requests } from './protocol.ts';

export type Handlers = { readonly [N in RequestName]: (ask: Ask<N>) => Promise<Result<Answer<N>>> };

const isName = (name: unknown): name is RequestName => typeof name === 'string' && Object.hasOwn(requests, name);

/**
 * Answers one request of our own pages. Bad input and surprises become failures: error classes do not survive
 * extension messaging. `report` hears of every surprise.
 */
export function createServer(handlers: Handlers, report: (error: unknown) => Failure) {
  const handle = async <N extends RequestName>(name: N, ask: unknown): Promise<Result<Answer<N>>> => {
    const parsed = requests[name].ask.safeParse(ask);
    if (!parsed.success) return failure('bad-request', { detail: parsed.error.message.slice(0, 300) });
    // The schema of this very name has just accepted it.
    return handlers[name](parsed.data as Ask<N>);
  };
  return async (name: unknown, ask: unknown): Promise<Result<unknown>> => {
    if (!isName(name)) return failure('bad-request', { detail: String(name) });
    try {
      return await handle(name, ask);
    } catch (error) {
      return report(error);
    }
  };
}
