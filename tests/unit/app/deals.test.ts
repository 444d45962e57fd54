import { describe, expect, it } from 'vitest';
import { makeDeal, renameDeal, switchDeal } from '../../../lib/app/change-deal.ts';
import { deleteCapture } from '../../../lib/app/delete-capture.ts';
import { openJob } from '../../../lib/app/job.ts';
import { judgeSighting } from '../../../lib/app/judge-sighting.ts';
import type { Kit } from '../../../lib/app/kit.ts';
import { recordExport } from '../../../lib/app/record-export.ts';
import { assignByPerson, settleByKeys } from '../../../lib/app/settle-deal.ts';
import { takeCapture } from '../../../lib/app/take-capture.ts';
import { verifyCustody } from '../../../lib/app/verify-custody.ts';
import { success } from '../../../lib/domain/failure.ts';
import type { Reading } from '../../../lib/domain/reading.schema.ts';
import { fakeKit, fakePorts, makePageRead, TAB } from '../../support/fake-world.ts';

async function keep(kit: Kit, reading: Partial<Reading> = {}): Promise<string> {
  const job = await openJob(kit, TAB, 'popup');
  const ports = fakePorts({ read: async () => success(makePageRead(reading)) });
  await takeCapture(kit, job, TAB, ports, new AbortController().signal);
  return job.id;
}

async function deal(kit: Kit, name = 'LED panels'): Promise<string> {
  const made = await makeDeal(kit, name, null);
  if (!made.ok) throw new Error(made.code);
  return made.value.dealId;
}

const events = async ({ store }: Kit) =>
  (await store.custody.toArray()).map(({ line }) => (JSON.parse(line) as { event: { type: string } }).event);

describe('a capture finds its deal', () => {
  it('asks the person first: no deal knows this supplier yet', async () => {
    const kit = await fakeKit();
    expect(await settleByKeys(kit, await keep(kit))).toBeNull();
  });

  it('goes where the last one of this supplier went', async () => {
    const kit = await fakeKit();
    const dealId = await deal(kit);
    await assignByPerson(kit, await keep(kit), dealId);
    expect(await settleByKeys(kit, await keep(kit))).toBe(dealId);
  });

  it('takes along earlier captures of this supplier that waited for an answer', async () => {
    const kit = await fakeKit();
    const waiting = await keep(kit);
    await settleByKeys(kit, waiting);
    const dealId = await deal(kit);
    await assignByPerson(kit, await keep(kit), dealId);
    expect((await kit.store.assignments.get(waiting))?.dealId).toBe(dealId);
  });

  it('does not go to the deal of another supplier', async () => {
    const kit = await fakeKit();
    await assignByPerson(kit, await keep(kit), await deal(kit));
    const other = await keep(kit, {
      counterparty: { name: 'Ann', company: 'Ningbo Other Tools', accountId: 'other', profileUrl: null, domain: null },
      conversation: { key: 'conversation-2', title: 'Ann' },
    });
    expect(await settleByKeys(kit, other)).toBeNull();
  });

  it('moves, and both deals are named for a new checklist', async () => {
    const kit = await fakeKit();
    const [first, second] = [await deal(kit, 'one'), await deal(kit, 'two')];
    const captureId = await keep(kit);
    await assignByPerson(kit, captureId, first);
    expect(await assignByPerson(kit, captureId, second)).toEqual(success([second, first]));
  });

  it('takes its names along when it moves, so that they lead to one deal only', async () => {
    const kit = await fakeKit();
    const [first, second] = [await deal(kit, 'one'), await deal(kit, 'two')];
    const captureId = await keep(kit);
    await assignByPerson(kit, captureId, first);
    await assignByPerson(kit, captureId, second);
    expect(await settleByKeys(kit, await keep(kit))).toBe(second);
  });

  it('does not pull an order into the deal of another order of the same supplier', async () => {
    const kit = await fakeKit();
    const order = (number: string) => ({
      facts: [{ name: 'order.number' as const, value: number, written: number, source: 'url' as const, candidate: 0 }],
      conversation: null,
    });
    const first = await deal(kit, 'one');
    await assignByPerson(kit, await keep(kit, order('111')), first);
    const other = await keep(kit, order('222'));
    expect(await settleByKeys(kit, other)).toBeNull();
    await assignByPerson(kit, await keep(kit, order('111')), first);
    expect(await kit.store.assignments.get(other)).toBeUndefined();
  });

  it('stays where the person put it, whatever its names say', async () => {
    const kit = await fakeKit();
    const [first, second] = [await deal(kit, 'one'), await deal(kit, 'two')];
    await assignByPerson(kit, await keep(kit), first);
    const captureId = await keep(kit);
    await assignByPerson(kit, captureId, second);
    await settleByKeys(kit, captureId);
    expect((await kit.store.assignments.get(captureId))?.dealId).toBe(second);
  });

  it('is not assigned to a deal that is not there', async () => {
    const kit = await fakeKit();
    expect(await assignByPerson(kit, await keep(kit), 'nowhere')).toMatchObject({ code: 'not-found' });
  });
});

describe('the custody log', () => {
  it('has a line for everything that happens, and stays sound', async () => {
    const kit = await fakeKit();
    const dealId = await deal(kit);
    const captureId = await keep(kit);
    await assignByPerson(kit, captureId, dealId);
    await renameDeal(kit, dealId, 'Panels');
    await judgeSighting(kit, { sighting: `${captureId}:m1:16`, captureId, judgement: { verdict: 'confirmed' } });
    await recordExport(kit, { dealId, name: 'x.zip', sha256: 'aa', bytes: 1, captures: [captureId] });
    await deleteCapture(kit, captureId, 'taken twice');
    expect((await events(kit)).map(({ type }) => type)).toEqual([
      'deal',
      'capture',
      'assign',
      'deal',
      'interpret',
      'export',
      'delete',
    ]);
    await verifyCustody(kit);
    expect(await kit.store.meta.get('chain')).toMatchObject({ state: 'sound', line: null });
  });

  it('shows where it was changed, and is not repaired', async () => {
    const kit = await fakeKit();
    await deal(kit, 'one');
    await deal(kit, 'two');
    const row = await kit.store.custody.get(1);
    await kit.store.custody.update(1, { line: row?.line.replace('made', 'MADE') ?? '' });
    await verifyCustody(kit);
    expect(await kit.store.meta.get('chain')).toMatchObject({ state: 'broken', line: 2 });
  });

  it('shows a changed last line, which no other line speaks for', async () => {
    const kit = await fakeKit();
    await deal(kit, 'one');
    const row = await kit.store.custody.get(1);
    await kit.store.custody.update(1, { line: row?.line.replace('2026', '2025') ?? '' });
    await verifyCustody(kit);
    expect(await kit.store.meta.get('chain')).toMatchObject({ state: 'broken', line: 1 });
  });
});

describe('a deleted capture', () => {
  it('takes all its bytes along and leaves its hashes and the reason', async () => {
    const kit = await fakeKit();
    const captureId = await keep(kit);
    const row = await kit.store.captures.get(captureId);
    await deleteCapture(kit, captureId, 'shows a private chat');
    expect(await kit.store.bytes.count()).toBe(0);
    expect(await kit.store.artifacts.count()).toBe(0);
    expect((await events(kit)).at(-1)).toMatchObject({
      type: 'delete',
      sha256: row?.sha256,
      reason: 'shows a private chat',
      artifacts: expect.arrayContaining([expect.objectContaining({ path: 'tile-001.png' })]),
    });
  });

  it('cannot be deleted twice', async () => {
    const kit = await fakeKit();
    const captureId = await keep(kit);
    await deleteCapture(kit, captureId, 'once');
    expect(await deleteCapture(kit, captureId, 'twice')).toMatchObject({ code: 'not-found' });
  });
});

it('shows a deal that is there, and refuses one that is not', async () => {
  const kit = await fakeKit();
  const [first] = [await deal(kit, 'one'), await deal(kit, 'two')];
  expect(await switchDeal(kit, first)).toEqual(success({}));
  expect(await kit.store.meta.get('current-deal')).toMatchObject({ dealId: first });
  expect(await switchDeal(kit, 'nowhere')).toMatchObject({ code: 'not-found' });
});
