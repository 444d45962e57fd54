import { failure, type Result, success } from '../domain/failure.ts';
import type { Watch, WatchOn } from '../domain/watch.schema.ts';
import type { WatchPorts } from './watch-ports.ts';
import { watchable } from './watch-state.ts';

/** Begins to keep watch over the conversation that is open. */
export async function switchWatchOn({ page, inPage, memory }: WatchPorts): Promise<Result<WatchOn>> {
  const state = await page.state();
  if (!state.ok) return state;
  const read = await page.read();
  if (!read.ok) return read;
  const open = watchable(read.value.reading);
  if (open === null) return failure('no-conversation');
  const started = await inPage.start(open.key);
  if (!started.ok) return started;
  if (!started.value) return failure('conversation-switched');
  const { document } = state.value;
  const watch: Watch = { at: 'on', conversation: open.key, title: open.title, document, seen: [], journal: 0 };
  await memory.write(watch);
  return success(watch);
}

/** Ends it at once. What was kept stays kept. */
export async function switchWatchOff({ inPage, memory }: Pick<WatchPorts, 'inPage' | 'memory'>): Promise<void> {
  await memory.forget();
  // A page that is gone has nothing left to stop.
  await inPage.stop();
}
