import { describe, expect, it } from 'vitest';
import { failJob, openJob } from '../../../lib/app/job.ts';
import type { PagePort, PixelsPort } from '../../../lib/app/ports.ts';
import { dismissJob, recover } from '../../../lib/app/recover.ts';
import { takeCapture } from '../../../lib/app/take-capture.ts';
import { verifyChain } from '../../../lib/custody/chain.ts';
import { failure, success } from '../../../lib/domain/failure.ts';
import { fakeKit, fakePorts, makePageRead, STATE, sha256, TAB } from '../../support/fake-world.ts';

async function capture(page: Partial<PagePort> = {}, pixels: Partial<PixelsPort> = {}) {
  const kit = await fakeKit();
  const job = await openJob(kit, TAB, 'popup');
  const ports = fakePorts(page, pixels);
  const result = await takeCapture(kit, job, TAB, ports, new AbortController().signal);
  return { kit, job, result, row: await kit.store.captures.get(job.id) };
}

/** A recovery that meets a surprise has failed. */
const unexpected = (error: unknown): never => {
  throw error;
};

const codes = (list: readonly { code: string }[] | undefined) => list?.map(({ code }) => code);

describe('a capture', () => {
  it('keeps picture, text, messages, console and archive, each under the hash of its bytes', async () => {
    const { kit, job, row } = await capture();
    expect(row?.record.artifacts.map(({ path }) => path)).toEqual([
      'tile-001.png',
      'text.txt',
      'messages.json',
      'console.json',
      'page.html',
    ]);
    for (const artifact of row?.record.artifacts ?? []) {
      const stored = await kit.store.bytes.get([job.id, artifact.path]);
      const bytes = new Uint8Array((await stored?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
      expect(await sha256(bytes)).toBe(artifact.sha256);
    }
    expect(row?.record.completeness).toBe('whole');
    expect(row?.record.quality).toEqual([]);
  });

  it('cuts the picture to the open conversation', async () => {
    const { kit, job } = await capture();
    expect(await (await kit.store.bytes.get([job.id, 'tile-001.png']))?.blob.text()).toBe('cut to 980x800');
  });

  it('stores no session token, neither in the job nor in the record', async () => {
    const { row } = await capture();
    expect(row?.recordText).not.toContain('secret');
    expect(row?.record.where.stripped).toEqual(['chatToken']);
  });

  it('ends the job, and chains record and custody line from the first capture on', async () => {
    const { kit, row } = await capture();
    expect(await kit.store.jobs.count()).toBe(0);
    const lines = (await kit.store.custody.toArray()).map(({ line }) => line);
    expect(await verifyChain(lines, sha256)).toMatchObject({ state: 'sound', lines: 1 });
    expect(lines[0]).toContain(row?.sha256);
  });

  it('names the record before it, also when that one was deleted', async () => {
    const { kit, row: first } = await capture();
    await kit.store.captures.clear();
    const job = await openJob(kit, TAB, 'popup');
    const ports = fakePorts();
    await takeCapture(kit, job, TAB, ports, new AbortController().signal);
    const second = await kit.store.captures.get(job.id);
    expect(second?.record).toMatchObject({ sequence: 2, previous: first?.sha256 });
  });
});

describe('a picture that may show something foreign is dropped', () => {
  const cases = [
    ['another tab came to the front', {}, { stillInFront: async () => failure('tab-switched') }, 'tab-switched'],
    ['the tab is gone', {}, { stillInFront: async () => failure('tab-gone') }, 'tab-gone'],
    ['the tab was hidden', { state: async () => success({ ...STATE, visible: false }) }, {}, 'tab-hidden'],
    ['the browser refused', {}, { visibleTab: async () => failure('picture-refused') }, 'picture-refused'],
  ] as const;
  it.each(cases)('%s', async (_, page, pixels, code) => {
    const { row } = await capture(page, pixels);
    expect(row?.record.tiles).toEqual([]);
    expect(row?.record.completeness).toBe('partial');
    expect(codes(row?.record.failures)).toContain(code);
    expect(row?.record.quality.length).toBeGreaterThan(0);
    expect(row?.record.artifacts.map(({ path }) => path)).toContain('messages.json');
  });

  it("is not even taken where no conversation is open: a list of chats is nobody else's business", async () => {
    const closed = { ...STATE, box: { x: 0, y: 0, width: 0, height: 0 } };
    const { row } = await capture({ enter: async () => success(closed) }, { visibleTab: () => Promise.reject() });
    expect(row?.record.tiles).toEqual([]);
    expect(codes(row?.record.failures)).toEqual(['no-conversation']);
  });

  it('gets a second try when only the conversation moved', async () => {
    const moved = { ...STATE, box: { x: 300, y: 40, width: 980, height: 760 } };
    const { kit, job, row } = await capture({ state: async () => success(moved) });
    expect(row?.record.failures).toEqual([]);
    expect(await (await kit.store.bytes.get([job.id, 'tile-001.png']))?.blob.text()).toBe('cut to 980x760');
  });
});

const LEFT = [
  ['another document', { document: 'document-2' }],
  ['another address', { url: 'https://message.alibaba.com/other' }],
  ['another conversation under the same address', { about: 'Somebody Else' }],
] as const;

describe('a page that is left while it is captured', () => {
  it.each(LEFT)('%s before the picture was taken: nothing of either page is kept', async (_, change) => {
    const { kit, job, row } = await capture({ state: async () => success({ ...STATE, ...change }) });
    expect(row).toBeUndefined();
    expect((await kit.store.jobs.get(job.id))?.state).toMatchObject({ at: 'failed', code: 'page-navigated' });
    expect(await kit.store.bytes.count()).toBe(0);
  });

  it.each(LEFT)('%s after the picture: the picture stays, no word of the next page joins it', async (_, change) => {
    let looks = 0;
    const state = async () => success(++looks === 1 ? STATE : { ...STATE, ...change });
    const { row } = await capture({ state });
    expect(row?.record.artifacts.map(({ path }) => path)).toEqual(['tile-001.png']);
    expect(row?.record.reading).toBeNull();
    expect(codes(row?.record.failures)).toEqual(['page-navigated']);
    expect(row?.record.quality.length).toBeGreaterThan(0);
  });

  it('went away altogether: the picture is dropped with the rest', async () => {
    const { row } = await capture({ state: async () => failure('page-not-answering') });
    expect(row).toBeUndefined();
  });
});

describe('what fails on the way is named, and the rest is kept', () => {
  it('keeps words and archive when the picture cannot be cut', async () => {
    const { row } = await capture({}, { cut: () => Promise.reject(new Error('no 2d context')) });
    expect(row?.record.artifacts.map(({ path }) => path)).toContain('messages.json');
    expect(codes(row?.record.failures)).toEqual(['picture-refused']);
  });

  it('keeps pixels when the page cannot be read', async () => {
    const { row } = await capture({ read: async () => failure('messages-failed') });
    expect(row?.record.artifacts.map(({ path }) => path)).toEqual(['tile-001.png', 'page.html']);
    expect(codes(row?.record.failures)).toEqual(['messages-failed']);
  });

  it('keeps everything of a changed layout, and lets no item rest on it', async () => {
    const problems = [{ code: 'layout-changed' as const }];
    const { row } = await capture({ read: async () => success(makePageRead({ problems, messages: [] })) });
    expect(row?.record.tiles).toHaveLength(1);
    expect(codes(row?.record.quality)).toContain('layout-changed');
  });

  it('keeps nothing of a page that lets no script in, and says why', async () => {
    const { kit, job, row } = await capture({ enter: async () => failure('no-permission') });
    expect(row).toBeUndefined();
    expect((await kit.store.jobs.get(job.id))?.state).toEqual({ at: 'failed', code: 'no-permission' });
  });

  it('leaves nothing behind when cancelled', async () => {
    const kit = await fakeKit();
    const job = await openJob(kit, TAB, 'popup');
    const controller = new AbortController();
    controller.abort();
    const ports = fakePorts();
    expect(await takeCapture(kit, job, TAB, ports, controller.signal)).toMatchObject({ code: 'cancelled' });
    expect([await kit.store.jobs.count(), await kit.store.artifacts.count(), await kit.store.bytes.count()]).toEqual([
      0, 0, 0,
    ]);
  });
});

describe('a worker killed on the way', () => {
  /** Stops for ever at one step, as a killed worker does. */
  const killedAt = async (page: Partial<PagePort>, until: number) => {
    const kit = await fakeKit();
    const job = await openJob(kit, TAB, 'shortcut');
    const ports = fakePorts(page);
    void takeCapture(kit, job, TAB, ports, new AbortController().signal);
    while ((await kit.store.artifacts.count()) < until) await new Promise((resolve) => setTimeout(resolve, 1));
    return { kit, job };
  };
  const never = () => new Promise<never>(() => undefined);

  it('before anything was stored: says so, and keeps the sentence', async () => {
    const { kit, job } = await killedAt({ enter: never }, 0);
    await recover(kit, unexpected);
    expect((await kit.store.jobs.get(job.id))?.state).toEqual({ at: 'failed', code: 'interrupted' });
    expect(await kit.store.captures.count()).toBe(0);
  });

  it.each([
    ['after the picture', { read: never }, 1],
    ['after text and messages', { archive: never }, 4],
  ])('%s: seals what exists as partial', async (_, page, until) => {
    const { kit, job } = await killedAt(page, until);
    expect(await recover(kit, unexpected)).toEqual([job.id]);
    const row = await kit.store.captures.get(job.id);
    expect(row?.record.artifacts).toHaveLength(until);
    expect(row?.record.completeness).toBe('partial');
    expect(codes(row?.record.failures)).toEqual(['interrupted']);
    expect(row?.record.quality.length).toBeGreaterThan(0);
    expect(await kit.store.jobs.count()).toBe(0);
  });

  it('is sealed by the next start when even the seal had failed, as on a full disk', async () => {
    const { kit, job } = await killedAt({ archive: never }, 4);
    await failJob(kit, job.id, failure('storage-full'));
    expect(await recover(kit, unexpected)).toEqual([job.id]);
    expect(codes((await kit.store.captures.get(job.id))?.record.failures)).toEqual(['storage-full']);
  });

  it('does not stop at a job that cannot be sealed', async () => {
    const { kit, job } = await killedAt({ archive: never }, 4);
    await kit.store.bytes.put({ captureId: job.id, path: 'messages.json', blob: new Blob(['not JSON']) });
    const second = await openJob(kit, TAB, 'popup');
    expect(await recover(kit, () => failure('store-broken'))).toEqual([]);
    const states = (await kit.store.jobs.toArray()).map(({ id, state }) => [id, state.at]);
    expect(states).toEqual([
      [job.id, 'failed'],
      [second.id, 'failed'],
    ]);
  });

  it('keeps a failed job that stored nothing until the person has seen it, over any number of starts', async () => {
    const { kit, job } = await killedAt({ enter: never }, 0);
    await recover(kit, unexpected);
    await recover(kit, unexpected);
    expect(await kit.store.jobs.count()).toBe(1);
    await dismissJob(kit, job.id);
    expect(await kit.store.jobs.count()).toBe(0);
  });

  it('is recovered once: a second start finds nothing to do', async () => {
    const { kit } = await killedAt({ archive: never }, 4);
    await recover(kit, unexpected);
    expect(await recover(kit, unexpected)).toEqual([]);
    expect(await kit.store.captures.count()).toBe(1);
  });
});
