import { failure } from '../domain/failure.ts';
import type { Job } from '../domain/job.schema.ts';
import { type Message, messageSchema } from '../domain/message.schema.ts';
import { emptyDraft } from './draft.ts';
import type { Kit } from './kit.ts';
import { sealCapture } from './seal-capture.ts';
import { failJob } from './take-capture.ts';

async function keptMessages({ store }: Kit, captureId: string): Promise<readonly Message[]> {
  const row = await store.bytes.get([captureId, 'messages.json']);
  if (row === undefined) return [];
  return messageSchema.array().parse(JSON.parse(await row.blob.text()));
}

/** Nothing is photographed again: what exists is sealed as partial and says so. */
async function recoverJob(kit: Kit, job: Job): Promise<void> {
  const rows = await kit.store.artifacts.where({ captureId: job.id }).sortBy('path');
  if (rows.length === 0) {
    await failJob(kit, job.id, failure('interrupted'));
    return;
  }
  await sealCapture(kit, {
    ...emptyDraft(job),
    artifacts: rows.map(({ captureId: _, ...artifact }) => artifact),
    messages: await keptMessages(kit, job.id),
    failures: [{ code: 'interrupted' }],
  });
}

/** Ends what a killed worker left behind. Runs before any new capture. Gives the captures that were sealed. */
export async function recover(kit: Kit): Promise<readonly string[]> {
  const jobs = (await kit.store.jobs.toArray()).filter(({ state }) => state.at !== 'failed');
  for (const job of jobs) await recoverJob(kit, job);
  return jobs.map(({ id }) => id);
}
