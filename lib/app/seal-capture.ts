import { commitMessages, SALT_BYTES } from '../custody/commitments.ts';
import { sealRecord } from '../custody/seal.ts';
import type { CaptureRecord } from '../domain/capture.schema.ts';
import type { Message } from '../domain/message.schema.ts';
import { appendCustody } from './append-custody.ts';
import { buildRecord } from './build-record.ts';
import type { Draft } from './draft.ts';
import type { Kit } from './kit.ts';

/** Commitments to the messages of a capture, and the salts that stay at home. */
export type Committed = {
  readonly salts: readonly string[];
  readonly commitments: CaptureRecord['commitments'];
};

export async function commit({ world }: Kit, messages: readonly Message[]): Promise<Committed> {
  const salts = messages.map(() => world.randomHex(SALT_BYTES));
  return { salts, commitments: await commitMessages(messages, salts, world.digest) };
}

/**
 * Seals a capture: record, custody line and the end of the job in one transaction. Before it nothing was shown as
 * kept; after it nothing can be lost. Throws what the store throws, and leaves job and artifacts as they were.
 */
export async function sealCapture(kit: Kit, draft: Draft, { salts, commitments }: Committed): Promise<void> {
  const { store, world } = kit;
  const { id } = draft.job;
  const tables = [store.captures, store.jobs, store.salts, store.meta, store.parts];
  await appendCustody(kit, tables, async () => {
    const series = await store.meta.get('series');
    const before = series?.key === 'series' ? series : { sequence: 0, sha256: null };
    const sequence = before.sequence + 1;
    const sealed = world.now();
    const record = buildRecord(draft, world.about, { sequence, previous: before.sha256, sealed, commitments });
    const { recordText, sha256 } = await sealRecord(record, world.digest);
    const row = { id, sequence, capturedAt: draft.job.started.utc, recordText, sha256, record };
    return {
      event: { type: 'capture', captureId: id, sequence, sha256 },
      write: () =>
        Promise.all([
          store.captures.add({ ...row, messages: draft.messages.length, codes: 0 }),
          store.salts.put({ captureId: id, salts }),
          store.meta.put({ key: 'series', sequence, sha256 }),
          store.jobs.delete(id),
          store.parts.where({ captureId: id }).delete(),
        ]),
    };
  });
}
