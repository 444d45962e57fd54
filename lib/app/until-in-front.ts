import { failure, type Result, success } from '../domain/failure.ts';
import type { PageState } from '../domain/page-state.schema.ts';
import { moveJob } from './job.ts';
import type { LongTask } from './long-task.ts';

/** How often a tab that is not in front is looked at; ms. */
const LOOK = 400;
/** Somebody who has not come back by then does not wait for it any more; ms. */
const PATIENCE = 10 * 60_000;

/**
 * Waits until the tab is in front again, and says so in the job row meanwhile. Fails with `tab-gone` or
 * `page-navigated` where it will not be, with `stopped` when the person stopped it, and with `tab-hidden` in the end.
 */
export async function untilInFront({ kit, jobId, tab, page, pixels, signal }: LongTask): Promise<Result<PageState>> {
  await moveJob(kit, jobId, { at: 'waiting' });
  for (let waited = 0; waited < PATIENCE; waited += LOOK) {
    if (signal.aborted) return failure('stopped');
    const [front, state] = await Promise.all([pixels.stillInFront(tab), page.state()]);
    if (!front.ok && front.code === 'tab-gone') return front;
    if (!state.ok) return failure('page-navigated');
    if (front.ok && state.value.visible) return success(state.value);
    await kit.world.pause(LOOK);
  }
  return failure('tab-hidden');
}
