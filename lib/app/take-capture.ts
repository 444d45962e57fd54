import { type Failure, failure, type Result, success } from '../domain/failure.ts';
import type { Job } from '../domain/job.schema.ts';
import type { PageState } from '../domain/page-state.schema.ts';
import { keepConversation } from './conversation/keep-conversation.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { discard, failJob, moveJob } from './job.ts';
import { has, keepArchive, keepInto, keepReading, ofTheSamePage } from './keep-words.ts';
import type { Kit } from './kit.ts';
import type { LongTask } from './long-task.ts';
import type { CaptureTab, PagePort, PixelsPort } from './ports.ts';
import { commit, sealCapture } from './seal-capture.ts';
import { type PictureTaken, takePicture } from './take-picture.ts';
import { keepWholePage } from './whole-page/keep-whole-page.ts';

export type CapturePorts = {
  readonly page: PagePort;
  readonly pixels: PixelsPort;
  /** The page's first state: asked for at the click, while the job row is written. */
  readonly entered: Promise<Result<PageState>>;
  readonly switchedOn: Promise<boolean>;
};

async function keepPicture(kit: Kit, draft: Draft, taken: PictureTaken): Promise<Draft> {
  const failures = taken.failures.map(({ code, params }) => ({ code, ...(params && { params }) }));
  const looked: Draft = {
    ...draft,
    after: taken.after,
    finalUrl: taken.after?.url ?? draft.finalUrl,
    failures: [...draft.failures, ...failures],
  };
  const { before, picture } = taken;
  if (picture === null || before === null) return looked;
  const { png, width, height, blank } = picture;
  const path = 'tile-001.png';
  const kept = await keepInto(kit, looked, [{ path, mediaType: 'image/png', method: 'visible-tab', body: png }]);
  if (!has(kept, path)) return kept;
  const rect = before.box ?? { x: 0, y: 0, ...before.viewport };
  const { pixelRatio } = before;
  const tile = { path, rect, of: 'window' as const, pixelRatio, width, height };
  return { ...kept, before, pictured: taken.at, pictureBlank: await blank, tiles: [tile] };
}

/**
 * What is in front, or the whole page. A page that cannot be made ready for pictures of all of it gives what is in front,
 * and so does one of conversations: beside the open one stand others.
 */
async function keepPictures(task: LongTask, start: Draft, entered: PageState): Promise<Draft> {
  const { kit, tab } = task;
  const isAsked = start.job.extent === 'page';
  const whole = isAsked && entered.box === null ? await keepWholePage(task, start) : null;
  if (whole?.ok) return whole.value;
  const inFront = await keepPicture(kit, start, await takePicture(tab, entered, { ...task, world: kit.world }));
  return isAsked ? { ...inFront, failures: [...inFront.failures, { code: whole?.code ?? 'page-short' }] } : inFront;
}

const isConversation = ({ extent }: Job): boolean => extent === 'conversation' || extent === 'pictured-conversation';
/** Long captures are sealed with what they have when the person stops them; of a short one nothing is left. */
const isLong = ({ extent = 'visible' }: Job): boolean => extent !== 'visible';

const withoutTwins = (draft: Draft): Draft => ({
  ...draft,
  failures: draft.failures.filter((one, at, all) => all.findIndex(({ code }) => code === one.code) === at),
});

/** All of the conversation, where that was asked for and the page could be read. */
const keepTalk = async (task: LongTask, draft: Draft): Promise<Draft> =>
  isConversation(draft.job) && draft.read !== null ? keepConversation(task, draft) : draft;

async function cancelled({ kit, jobId }: LongTask): Promise<Failure> {
  await discard(kit, jobId);
  return failure('cancelled');
}

/**
 * One act of recording the page in front. Each artifact is stored and hashed as it comes; what fails is named in the
 * record and the rest is kept. Fails only where there is nothing to keep.
 */
export async function takeCapture(
  kit: Kit,
  job: Job,
  tab: CaptureTab,
  ports: CapturePorts,
  signal: AbortSignal,
): Promise<Result<string>> {
  const { page, pixels } = ports;
  const task: LongTask = { kit, jobId: job.id, tab, page, pixels, signal };
  const isCancelled = (): boolean => signal.aborted && !isLong(job);
  const entered = await ports.entered;
  if (!entered.ok) return failJob(kit, job.id, entered);
  const start = { ...emptyDraft(job), before: entered.value };
  const pictured = await keepPictures(task, start, entered.value);
  const still = <T>(answer: Promise<Result<T>>) => ofTheSamePage(answer, pictured.before ?? entered.value, page);
  // The archive first: it waits for pictures while the messages are read.
  const archiving = still(page.archive());
  const reading = still(page.read());
  if (isCancelled()) return cancelled(task);
  await moveJob(kit, job.id, { at: 'reading' });
  const read = await keepReading(kit, pictured, await reading, !isConversation(job));
  if (isCancelled()) return cancelled(task);
  await moveJob(kit, job.id, { at: 'archiving' });
  // While the page writes its archive.
  const committingRead = commit(kit, read.messages);
  const [siteSwitchedOn, archive] = await Promise.all([ports.switchedOn, archiving]);
  const archived = await keepArchive(kit, { ...read, siteSwitchedOn }, archive);
  if (isCancelled()) return cancelled(task);
  const whole = withoutTwins(await keepTalk(task, archived));
  if (whole.artifacts.length === 0) return failJob(kit, job.id, failure(whole.failures[0]?.code ?? 'nothing-kept'));
  const committing = whole.messages === read.messages ? committingRead : commit(kit, whole.messages);
  await moveJob(kit, job.id, { at: 'sealing' });
  await sealCapture(kit, whole, await committing);
  return success(job.id);
}
