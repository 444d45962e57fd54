import type { PageState } from '../domain/page-state.schema.ts';
import type { Reading } from '../domain/reading.schema.ts';
import type { Watch } from '../domain/watch.schema.ts';
import type { WatchMemory } from './watch-ports.ts';

/** A watch that has outlived its document ends; the end of one is said in one document and then forgotten. */
export async function currentWatch(
  memory: WatchMemory,
  { document }: Pick<PageState, 'document'>,
): Promise<Watch | null> {
  const watch = await memory.read();
  if (watch === null) return null;
  if (watch.at === 'on') {
    if (watch.document === document) return watch;
    const ended: Watch = { at: 'ended', why: 'page-left', document };
    await memory.write(ended);
    return ended;
  }
  if (watch.document === null) {
    const noticed: Watch = { ...watch, document };
    await memory.write(noticed);
    return noticed;
  }
  if (watch.document === document) return watch;
  await memory.forget();
  return null;
}

type Watchable = Pick<Reading, 'kind' | 'conversation' | 'identityRead'>;

/** The open conversation that can be watched; null where none is, or where it has no name by which it is known again. */
export function watchable({ kind, conversation, identityRead }: Watchable): Reading['conversation'] {
  return identityRead && (kind === 'chat' || kind === 'mail') ? conversation : null;
}
