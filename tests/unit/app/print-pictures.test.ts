import { describe, expect, it } from 'vitest';
import { openJob } from '../../../lib/app/job.ts';
import { groupsOf, printPictures } from '../../../lib/app/print-pictures.ts';
import { takeCapture } from '../../../lib/app/take-capture.ts';
import { fakeKit, fakePixels, fakePorts, TAB } from '../../support/fake-world.ts';

const strip = (number: number, y: number, height = 8000) => ({
  path: `tile-00${number}.png`,
  rect: { x: 0, y, width: 1280, height },
  height,
  of: 'page' as const,
});

describe('copies of pictures', () => {
  it('join strips that follow each other, as far as a picture may be high', () => {
    const groups = groupsOf([strip(1, 0), strip(2, 8000), strip(3, 16_000, 3000)]);
    expect(groups.map((group) => group.length)).toEqual([2, 1]);
  });

  it('join nothing over a gap, and no pictures of a window', () => {
    expect(groupsOf([strip(1, 0, 800), strip(2, 1600, 800)])).toHaveLength(2);
    const screen = { ...strip(1, 0, 800), of: 'window' as const };
    expect(groupsOf([screen, { ...screen, path: 'conversation-001.png' }])).toHaveLength(2);
  });

  it('carry URL, time and hash, and are made once', async () => {
    const kit = await fakeKit();
    const job = await openJob(kit, TAB, 'popup');
    await takeCapture(kit, job, TAB, fakePorts(), new AbortController().signal);
    const first = await printPictures(kit, job.id, fakePixels());
    const refuses = fakePixels({ stamp: () => Promise.reject(new Error('made twice')) });
    expect(await printPictures(kit, job.id, refuses)).toEqual(first);
    expect(first).toEqual({ ok: true, value: { paths: ['stamped-tile-001.png'] } });
    const copy = await (await kit.store.bytes.get([job.id, 'stamped-tile-001.png']))?.blob.text();
    expect(copy).toContain('https://message.alibaba.com/message/messenger.htm');
    expect(copy).toContain(job.id);
  });
});
