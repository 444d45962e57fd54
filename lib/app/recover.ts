import { type Failure, failure } from '../domain/failure.ts';
import type { Job } from '../domain/job.schema.ts';
import { type Message, messageSchema } from '../domain/message.schema.ts';
import { withParts } from './conversation/rescue-parts.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { failJob } from './job.ts';
import type { Kit } from './kit.ts';
import { commit, sealCapture } from './seal-capture.ts';

async function keptMessages({ store }: Kit, captureId: string): Promise<readonly Message[]> {
  const row = await store.bytes.get([captureId, 'messages.json']);
  if (row === undefined) return [];
  return messageSchema.array().parse(JSON.parse(await row.blob.text()));
}

/**
 * Seals what a capture had stored before it was stopped, as partial and with the reason; nothing is photographed again.
 * With nothing stored, the job stays as failed until the person has seen it. True when something was sealed.
 */
export async function salvage(kit: Kit, job: Job, why: Failure): Promise<boolean> {
  const rows = await kit.store.artifacts.where({ captureId: job.id }).sortBy('path');
  if (rows.length === 0) {
    await failJob(kit, job.id, why);
    return false;
  }
  const artifacts = rows.map(({ captureId: _, ...artifact }) => artifact);
  const { before = null, tiles = [] } = job.sofar ?? {};
  const kept = await keptMessages(kit, job.id);
  const rescued: Draft = {
    ...emptyDraft(job),
    before,
    tiles,
    artifacts,
    messages: kept,
    failures: [{ code: why.code }],
  };
  const draft = await withParts(kit, rescued, why.code);
  await sealCapture(kit, draft, await commit(kit, draft.messages));
  return true;
}

const whyStopped = ({ state }: Job): Failure =>
  state.at === 'failed' ? failure(state.code, state.params) : failure('interrupted');

/**
 * Ends what a killed worker or a full disk left behind. Runs before any new capture, and keeps none from it: a job that
 * cannot be sealed now stays as failed, and the next start tries again. Gives the captures it sealed.
 */
export async function recover(kit: Kit, report: (error: unknown) => Failure): Promise<readonly string[]> {
  const sealed: string[] = [];
  for (const job of await kit.store.jobs.toArray()) {
    try {
      if (await salvage(kit, job, whyStopped(job))) sealed.push(job.id);
    } catch (error) {
      await failJob(kit, job.id, report(error)).catch(report);
    }
  }
  return sealed;
}

/** The person has seen why a job failed: it goes, and what it had stored is sealed. */
export async function dismissJob(kit: Kit, id: string): Promise<void> {
  const job = await kit.store.jobs.get(id);
  if (job?.state.at !== 'failed') return;
  if (!(await salvage(kit, job, whyStopped(job)))) await kit.store.jobs.delete(id);
}
