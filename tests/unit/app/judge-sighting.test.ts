import { describe, expect, it } from 'vitest';
import { reassess } from '../../../lib/app/assess-deal.ts';
import { makeDeal } from '../../../lib/app/change-deal.ts';
import { interpretCapture } from '../../../lib/app/interpret-capture.ts';
import { openJob } from '../../../lib/app/job.ts';
import { judgeSighting } from '../../../lib/app/judge-sighting.ts';
import type { Kit } from '../../../lib/app/kit.ts';
import { assignByPerson } from '../../../lib/app/settle-deal.ts';
import { takeCapture } from '../../../lib/app/take-capture.ts';
import { verifyCustody } from '../../../lib/app/verify-custody.ts';
import { failure, success } from '../../../lib/domain/failure.ts';
import type { Correction, Judgement } from '../../../lib/domain/findings.schema.ts';
import { fakeKit, fakePorts, sha256, TAB } from '../../support/fake-world.ts';
import { makeCode } from '../../support/make-capture.ts';

const corrected: Correction = {
  code: 'LED2027',
  offer: { kind: 'percent', value: 12, currency: null },
  minimumOrder: { value: 500, unit: 'USD' },
  expires: null,
  expiresOn: '2026-12-31',
};

/** A kept chat in which LED2026 is offered, in a deal. */
async function keptChat() {
  const kit = await fakeKit();
  const job = await openJob(kit, TAB, 'popup');
  await takeCapture(kit, job, TAB, fakePorts(), new AbortController().signal);
  const findings = await interpretCapture(kit, job.id);
  const made = await makeDeal(kit, 'LED panels', null);
  if (!made.ok) throw new Error(made.code);
  const { dealId } = made.value;
  await assignByPerson(kit, job.id, dealId);
  const start = findings.messages[0]?.detection.codes[0]?.start ?? Number.NaN;
  const key = findings.messages[0]?.message.key ?? '';
  const sighting = `${job.id}:${key}:${start}`;
  const judge = (judgement: Judgement) => judgeSighting(kit, { sighting, captureId: job.id, judgement });
  return { kit, dealId, captureId: job.id, sighting, judge };
}

type Line = { event: { type: string; verdict: string; correctionSha256?: string } };
const interpreted = async ({ store }: Kit) =>
  (await store.custody.toArray())
    // Read back what this test wrote.
    .map(({ line }) => (JSON.parse(line) as Line).event)
    .filter(({ type }) => type === 'interpret');

describe('what the person says of a sighting', () => {
  it('names the deal whose checklist changes', async () => {
    const { judge, dealId } = await keptChat();
    expect(await judge({ verdict: 'confirmed' })).toEqual(success(dealId));
  });

  it('leaves the sealed record as it is', async () => {
    const { kit, captureId, judge } = await keptChat();
    const before = await kit.store.captures.get(captureId);
    await judge({ verdict: 'corrected', corrected });
    expect(await kit.store.captures.get(captureId)).toEqual(before);
  });

  it('is used by the checklist', async () => {
    const { kit, dealId, judge } = await keptChat();
    await judge({ verdict: 'corrected', corrected });
    const codes = (await reassess(kit, dealId))?.codes;
    expect(codes?.map(({ code, verdict }) => [code, verdict])).toEqual([['LED2027', 'corrected']]);
  });

  it('stands in the custody log, a correction by a hash that packet.json lets anyone check', async () => {
    const { kit, dealId, judge } = await keptChat();
    await judge({ verdict: 'corrected', corrected });
    const [code] = (await reassess(kit, dealId))?.codes ?? [];
    const seen = code?.sightings[0]?.corrected;
    const bytes = new TextEncoder().encode(`${seen?.salt}${JSON.stringify(seen?.said)}`);
    expect(await interpreted(kit)).toMatchObject([{ verdict: 'corrected', correctionSha256: await sha256(bytes) }]);
    await verifyCustody(kit);
    expect(await kit.store.meta.get('chain')).toMatchObject({ state: 'sound' });
  });

  it('puts no words of a deal into the log, which travels with every packet', async () => {
    const { kit, judge } = await keptChat();
    await judge({ verdict: 'corrected', corrected });
    expect((await kit.store.custody.toArray()).map(({ line }) => line).join('\n')).not.toContain('LED2027');
  });

  it('can be taken back, and the log has both', async () => {
    const { kit, dealId, judge } = await keptChat();
    await judge({ verdict: 'corrected', corrected });
    await judge({ verdict: 'open' });
    expect((await reassess(kit, dealId))?.codes).toMatchObject([{ code: 'LED2026', verdict: 'open' }]);
    expect((await interpreted(kit)).map(({ verdict }) => verdict)).toEqual(['corrected', 'open']);
  });

  it('can be said of an offer without a code, by the same hash and as quietly', async () => {
    const { kit, dealId, captureId } = await keptChat();
    const kept = await kit.store.findings.get(captureId);
    const [first] = kept?.messages ?? [];
    if (kept === undefined || first === undefined) throw new Error('no message');
    const { code: _, canonical: __, ...offer } = makeCode({ start: 4 });
    const detection = { ...first.detection, codes: [], offers: [offer], changes: [] };
    await kit.store.findings.put({ ...kept, messages: [{ ...first, detection }] });
    const sighting = `${captureId}:${first.message.key}:4:offer`;
    const judge = (judgement: Judgement) => judgeSighting(kit, { sighting, captureId, judgement });
    await judge({ verdict: 'corrected', corrected: { ...corrected, code: null } });
    const [seen] = (await reassess(kit, dealId))?.offers ?? [];
    expect(seen).toMatchObject({ code: null, offer: { value: 12 }, verdict: 'corrected' });
    const beside = seen?.sightings[0]?.corrected;
    const bytes = new TextEncoder().encode(`${beside?.salt}${JSON.stringify(beside?.said)}`);
    expect(await interpreted(kit)).toMatchObject([{ correctionSha256: await sha256(bytes) }]);
    expect((await interpreted(kit)).map((event) => Object.keys(event).toSorted())).toEqual([
      ['captureId', 'correctionSha256', 'sighting', 'type', 'verdict'],
    ]);
    await judge({ verdict: 'open' });
    expect((await reassess(kit, dealId))?.offers).toMatchObject([{ offer: offer.offer, verdict: 'open' }]);
  });

  it('is refused for a capture that is gone', async () => {
    const { kit } = await keptChat();
    const judged = { sighting: 'x:m1:0', captureId: 'x', judgement: { verdict: 'confirmed' } } as const;
    expect(await judgeSighting(kit, judged)).toEqual(failure('not-found'));
  });
});
