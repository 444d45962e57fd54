import { describe, expect, it } from 'vitest';
import { makeDeal } from '../../../lib/app/change-deal.ts';
import { interpretCapture } from '../../../lib/app/interpret-capture.ts';
import { openJob } from '../../../lib/app/job.ts';
import { readAnew } from '../../../lib/app/read-anew.ts';
import { assignByPerson } from '../../../lib/app/settle-deal.ts';
import { takeCapture } from '../../../lib/app/take-capture.ts';
import { DETECTOR_VERSION } from '../../../lib/detect/detect.ts';
import { fakeKit, fakePorts, TAB } from '../../support/fake-world.ts';

const refuse = (error: unknown): never => {
  throw error;
};

/** A kept chat in a deal, read by a detector that found nothing and knew less. */
async function readLongAgo() {
  const kit = await fakeKit();
  const job = await openJob(kit, TAB, 'popup');
  await takeCapture(kit, job, TAB, fakePorts(), new AbortController().signal);
  await interpretCapture(kit, job.id);
  const made = await makeDeal(kit, 'LED panels', null);
  if (!made.ok) throw new Error(made.code);
  await assignByPerson(kit, job.id, made.value.dealId);
  const older = { captureId: job.id, detector: DETECTOR_VERSION - 1, messages: [], console: [] };
  await kit.store.findings.put({ ...older, text: { codes: [], offers: [], errors: [], redFlags: [], changes: [] } });
  return { kit, captureId: job.id, dealId: made.value.dealId };
}

describe('a detector that has learned', () => {
  it('reads every capture again, and the checklist follows', async () => {
    const { kit, captureId, dealId } = await readLongAgo();
    await readAnew(kit, refuse);
    expect(await kit.store.findings.get(captureId)).toMatchObject({ detector: DETECTOR_VERSION });
    expect((await kit.store.assessments.get(dealId))?.codes.map(({ code }) => code)).toEqual(['LED2026']);
  });

  it('leaves the sealed record as it is', async () => {
    const { kit, captureId } = await readLongAgo();
    const before = await kit.store.captures.get(captureId);
    await readAnew(kit, refuse);
    expect((await kit.store.captures.get(captureId))?.recordText).toBe(before?.recordText);
  });

  it('reads them once', async () => {
    const { kit, captureId } = await readLongAgo();
    await readAnew(kit, refuse);
    await kit.store.findings.update(captureId, { detector: DETECTOR_VERSION - 1 });
    await readAnew(kit, refuse);
    expect((await kit.store.findings.get(captureId))?.detector).toBe(DETECTOR_VERSION - 1);
  });

  it('reports a capture that cannot be read, and reads the others', async () => {
    const { kit, captureId } = await readLongAgo();
    const found = await kit.store.findings.get(captureId);
    if (found === undefined) throw new Error('no findings');
    await kit.store.findings.put({ ...found, captureId: '0-broken' });
    const broken = { captureId: '0-broken', path: 'messages.json', blob: new Blob(['no JSON']) };
    await kit.store.bytes.put(broken);
    const reported: unknown[] = [];
    await readAnew(kit, (error) => reported.push(error));
    expect(reported).toHaveLength(1);
    expect(await kit.store.findings.get(captureId)).toMatchObject({ detector: DETECTOR_VERSION });
  });
});
