import { messagesFile } from '../custody/messages-file.ts';
import type { Artifact } from '../domain/capture.schema.ts';
import { type Failure, failure, type Result, success } from '../domain/failure.ts';
import type { Job } from '../domain/job.schema.ts';
import type { PageArchive, PageRead } from '../domain/page-content.schema.ts';
import type { PageState } from '../domain/page-state.schema.ts';
import { stripTokens } from '../domain/strip-tokens.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { keepArtifact, type NewArtifact } from './keep-artifact.ts';
import type { Kit } from './kit.ts';
import type { CaptureTab, PagePort, PixelsPort } from './ports.ts';
import { commit, sealCapture } from './seal-capture.ts';
import { doubt, type PictureTaken, takePicture } from './take-picture.ts';

export type CapturePorts = {
  readonly page: PagePort;
  readonly pixels: PixelsPort;
  /** The page's first state: asked for at the click, while the job row is written. */
  readonly entered: Promise<Result<PageState>>;
  readonly switchedOn: Promise<boolean>;
};

/** Writes the job row: the first thing a capture does, and what recovery finds after a kill. */
export async function openJob({ store, world }: Kit, tab: CaptureTab, trigger: Job['trigger']): Promise<Job> {
  const job: Job = {
    id: world.newId(),
    trigger,
    url: stripTokens(tab.url).url,
    title: tab.title,
    started: world.now(),
    state: { at: 'shooting' },
  };
  await store.jobs.add(job);
  return job;
}

/** Ends a job that kept nothing; its sentence stays until the person has seen it. */
export async function failJob({ store }: Kit, id: string, { code, params }: Failure): Promise<Failure> {
  await store.jobs.update(id, {
    state: params === undefined ? { at: 'failed', code } : { at: 'failed', code, params },
  });
  return failure(code, params);
}

async function keepInto(kit: Kit, draft: Draft, artifacts: readonly NewArtifact[]): Promise<Draft> {
  const kept = await Promise.all(artifacts.map((artifact) => keepArtifact(kit, draft.job.id, artifact)));
  return {
    ...draft,
    artifacts: [...draft.artifacts, ...kept.flatMap((one) => (one.ok ? [one.value] : []))],
    failures: [...draft.failures, ...kept.flatMap((one) => (one.ok ? [] : [{ code: one.code }]))],
  };
}

const has = (draft: Draft, path: Artifact['path']): boolean => draft.artifacts.some((one) => one.path === path);

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
  return { ...kept, before, pictured: taken.at, pictureBlank: blank, tiles: [{ path, rect, width, height }] };
}

const plain = (body: string, type: string): Blob => new Blob([body], { type });

async function keepReading(kit: Kit, draft: Draft, answer: Result<PageRead>): Promise<Draft> {
  if (!answer.ok) return { ...draft, failures: [...draft.failures, { code: answer.code }] };
  const read = answer.value;
  const messages = messagesFile(read.reading.messages);
  const omissions = read.textOmissions.map((omission) => ({ ...omission, artifact: 'text.txt' }));
  const files: readonly NewArtifact[] = [
    { path: 'text.txt', mediaType: 'text/plain', method: 'visible-text', body: plain(read.text, 'text/plain') },
    {
      path: 'messages.json',
      mediaType: 'application/json',
      method: 'messages',
      body: plain(messages.text, 'application/json'),
    },
    {
      path: 'console.json',
      mediaType: 'application/json',
      method: 'console',
      body: plain(`${JSON.stringify(read.journal, null, 1)}\n`, 'application/json'),
    },
  ];
  const kept = await keepInto(kit, { ...draft, read, omissions: [...draft.omissions, ...omissions] }, files);
  return has(kept, 'messages.json') ? { ...kept, messages: read.reading.messages } : kept;
}

async function keepArchive(kit: Kit, draft: Draft, archive: Result<PageArchive>): Promise<Draft> {
  if (!archive.ok) return { ...draft, failures: [...draft.failures, { code: archive.code }] };
  const { html, omissions } = archive.value;
  const body = plain(html, 'text/html');
  const kept = await keepInto(kit, draft, [{ path: 'page.html', mediaType: 'text/html', method: 'inert-html', body }]);
  return { ...kept, omissions: [...kept.omissions, ...omissions.map((one) => ({ ...one, artifact: 'page.html' }))] };
}

/** What the page gave after the picture belongs to it only if the page is still the same: else it is not kept. */
async function ofTheSamePage<T>(answer: Promise<Result<T>>, before: PageState, page: PagePort): Promise<Result<T>> {
  const given = await answer;
  const state = await page.state();
  const left = !state.ok || doubt(before, state.value) === 'page-navigated';
  return left ? failure('page-navigated') : given;
}

const withoutTwins = (draft: Draft): Draft => ({
  ...draft,
  failures: draft.failures.filter((one, at, all) => all.findIndex(({ code }) => code === one.code) === at),
});

/** Takes away what a cancelled capture had stored; nothing of it was shown as kept. */
async function discard({ store }: Kit, id: string): Promise<void> {
  await store.transaction('rw', [store.jobs, store.artifacts, store.bytes], async () => {
    await store.artifacts.where({ captureId: id }).delete();
    await store.bytes.where({ captureId: id }).delete();
    await store.jobs.delete(id);
  });
}

/**
 * One act of recording the page in front. Each artifact is stored and hashed as it comes; what fails is named in the
 * record and the rest is kept. Fails only where there is nothing to keep.
 */
export async function takeCapture(kit: Kit, job: Job, tab: CaptureTab, ports: CapturePorts, signal: AbortSignal) {
  const cancelled = async () => {
    await discard(kit, job.id);
    return failure('cancelled');
  };
  const step = (at: 'reading' | 'archiving' | 'sealing') => kit.store.jobs.update(job.id, { state: { at } });

  const entered = await ports.entered;
  if (!entered.ok) return failJob(kit, job.id, entered);
  const start = { ...emptyDraft(job), before: entered.value };
  const taken = await takePicture(tab, entered.value, { ...ports, world: kit.world });
  const still = <T>(answer: Promise<Result<T>>) => ofTheSamePage(answer, taken.before ?? entered.value, ports.page);
  const pictured = await keepPicture(kit, start, taken);
  // The archive first: it waits for pictures while the messages are read.
  const archiving = still(ports.page.archive());
  const reading = still(ports.page.read());
  if (signal.aborted) return cancelled();
  await step('reading');
  const read = await keepReading(kit, pictured, await reading);
  if (signal.aborted) return cancelled();
  await step('archiving');
  const committing = commit(kit, read.messages);
  const siteSwitchedOn = await ports.switchedOn;
  const archived = withoutTwins(await keepArchive(kit, { ...read, siteSwitchedOn }, await archiving));
  if (signal.aborted) return cancelled();
  if (archived.artifacts.length === 0)
    return failJob(kit, job.id, failure(archived.failures[0]?.code ?? 'nothing-kept'));
  await step('sealing');
  await sealCapture(kit, archived, await committing);
  return success(job.id);
}
