import type { Result } from '../domain/failure.ts';
import type { Answer, Ask, RequestName } from './protocol.ts';

/** Sends a request to the background; surprises (no listener, broken channel) throw. */
export type Client = <N extends RequestName>(name: N, ask: Ask<N>) => Promise<Result<Answer<N>>>;

/** The transport: delivers one JSON message and brings the answer back. */
export type Send = (message: { readonly request: string; readonly ask: unknown }) => Promise<unknown>;

export const createClient =
  (send: Send): Client =>
  async (name, ask) =>
    // The answer was checked by the server before it left: our own worker, our own version.
    (await send({ request: name, ask })) as Result<Answer<typeof name>>;
