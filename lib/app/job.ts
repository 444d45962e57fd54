import type { RecordExtent, Tile } from '../domain/capture.schema.ts';
import { type Failure, failure } from '../domain/failure.ts';
import type { Job } from '../domain/job.schema.ts';
import { stripTokens } from '../domain/strip-tokens.ts';
import type { Kit } from './kit.ts';
import type { CaptureTab } from './ports.ts';

/** Writes the job row: the first thing a capture does, and what recovery finds after a kill. */
export async function openJob(
  { store, world }: Kit,
  tab: CaptureTab,
  trigger: Job['trigger'],
  extent: RecordExtent = 'visible',
): Promise<Job> {
  const job: Job = {
    id: world.newId(),
    trigger,
    extent,
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

/** Tells whoever looks where the capture has got to. */
export async function moveJob({ store }: Kit, id: string, state: Job['state']): Promise<void> {
  await store.jobs.update(id, { state });
}

/** What a long capture has learned so far: kept in its job row, for the record of one that is interrupted. */
export async function noteSofar({ store }: Kit, id: string, sofar: NonNullable<Job['sofar']>): Promise<void> {
  await store.jobs.update(id, { sofar });
}

/** Takes away pictures that no longer show what stands at their place; they are taken again. */
export async function dropTiles({ store }: Kit, captureId: string, tiles: readonly Tile[]): Promise<void> {
  const keys = tiles.map(({ path }): [string, string] => [captureId, path]);
  await store.transaction('rw', [store.artifacts, store.bytes], () =>
    Promise.all([store.artifacts.bulkDelete(keys), store.bytes.bulkDelete(keys)]),
  );
}

/** Takes away what a cancelled capture had stored; nothing of it was shown as kept. */
export async function discard({ store }: Kit, id: string): Promise<void> {
  await store.transaction('rw', [store.jobs, store.artifacts, store.bytes, store.parts], async () => {
    for (const table of [store.artifacts, store.bytes, store.parts]) await table.where({ captureId: id }).delete();
    await store.jobs.delete(id);
  });
}
