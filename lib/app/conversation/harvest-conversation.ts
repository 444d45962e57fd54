import { mergeSlots } from '../../domain/conversation/merge-slots.ts';
import { type Failure, type FailureCode, failure, type Result } from '../../domain/failure.ts';
import type { HarvestChunk, HarvestEnd, HarvestStart, Slot } from '../../domain/harvest.schema.ts';
import type { PageState } from '../../domain/page-state.schema.ts';
import { moveJob } from '../job.ts';
import type { LongTask } from '../long-task.ts';
import { doubt } from '../take-picture.ts';
import { untilInFront } from '../until-in-front.ts';

/** Long enough that going to and fro costs little, short enough for a progress that moves; ms. */
const STRETCH = 400;
/** A list that gives this much has no end, or none that a dispute needs. */
const MOST_MESSAGES = 50_000;
const LONGEST = 20 * 60_000;
/** A list that gave nothing new for so many stretches gives nothing more. */
const MOST_IDLE = 40;

/** What is known of a conversation so far. */
export type Harvested = {
  readonly slots: readonly Slot[];
  readonly changed: readonly string[];
  readonly top: HarvestChunk['top'];
  readonly steps: number;
  /** Stretches stored. */
  readonly parts: number;
  /** Why it ended before the top; null when the top was reached. */
  readonly stopped: Failure | null;
};

const NOTHING: Harvested = { slots: [], changed: [], top: null, steps: 0, parts: 0, stopped: null };

const messagesIn = (slots: readonly Slot[]): number => slots.filter(({ is }) => is === 'message').length;

/** Joins a stretch to what is known. A worker that is killed finds the stretches in the store. */
async function join({ kit, jobId }: LongTask, so: Harvested, chunk: HarvestChunk): Promise<Harvested> {
  await kit.store.parts.put({ captureId: jobId, n: so.parts, slots: chunk.slots });
  const { slots, changed } = mergeSlots(so.slots, chunk.slots);
  return {
    ...so,
    slots,
    changed: [...so.changed, ...chunk.changed, ...changed],
    top: chunk.top,
    steps: so.steps + chunk.steps,
    parts: so.parts + 1,
  };
}

function overdue(so: Harvested, idle: number, started: number, now: number): FailureCode | null {
  if (so.slots.length > MOST_MESSAGES || now - started > LONGEST) return 'conversation-endless';
  return idle > MOST_IDLE ? 'top-not-reached' : null;
}

/** The next stretch; waits while the tab is not in front. */
async function stretch(task: LongTask, found: PageState): Promise<Result<HarvestChunk>> {
  const answer = await task.page.harvest.more(STRETCH);
  if (!answer.ok) return failure('page-navigated');
  const { state } = answer.value;
  // Another conversation, document or address: nothing of it may be kept with the first.
  if (doubt(found, state) === 'page-navigated') return failure('conversation-switched');
  if (state.visible) return answer;
  const waited = await untilInFront(task);
  if (!waited.ok) return waited;
  return doubt(found, waited.value) === 'page-navigated' ? failure('conversation-switched') : answer;
}

/** Goes up to the beginning of the open conversation. Everything that was read is kept, however it ends. */
export async function harvestUp(task: LongTask, { found }: HarvestStart): Promise<Harvested> {
  const { kit, jobId, signal } = task;
  const started = kit.world.now().monotonic;
  let so = NOTHING;
  let idle = 0;
  while (true) {
    await moveJob(kit, jobId, { at: 'harvesting', messages: messagesIn(so.slots) });
    const late = signal.aborted ? 'stopped' : overdue(so, idle, started, kit.world.now().monotonic);
    if (late !== null) return { ...so, stopped: failure(late) };
    const next = await stretch(task, found);
    if (!next.ok) return { ...so, stopped: next };
    const before = so.slots.length;
    so = await join(task, so, next.value);
    idle = so.slots.length > before ? 0 : idle + 1;
    if (next.value.at === 'top') return so;
    if (next.value.at === 'stuck') return { ...so, stopped: failure('top-not-reached') };
  }
}

/** What arrived while it was read: the messages behind those that the first stretch began with. */
export function withNewest(so: Harvested, end: HarvestEnd): { readonly so: Harvested; readonly arrived: string[] } {
  const known = new Set(so.slots.flatMap((slot) => (slot.is === 'message' ? [slot.message.key] : [])));
  const { slots, changed } = mergeSlots(so.slots, end.newest, 'below');
  const arrived = slots.flatMap((slot) =>
    slot.is === 'message' && !known.has(slot.message.key) ? [slot.message.key] : [],
  );
  return { so: { ...so, slots, changed: [...so.changed, ...changed] }, arrived };
}
