import { describe, expect, it } from 'vitest';
import { openJob } from '../../../lib/app/job.ts';
import type { PagePort, PixelsPort } from '../../../lib/app/ports.ts';
import { recover } from '../../../lib/app/recover.ts';
import { takeCapture } from '../../../lib/app/take-capture.ts';
import { failure, success } from '../../../lib/domain/failure.ts';
import type { HarvestChunk, Slot } from '../../../lib/domain/harvest.schema.ts';
import type { PageState } from '../../../lib/domain/page-state.schema.ts';
import { fakeKit, fakePage, fakePixels, makePageRead, STATE, TAB } from '../../support/fake-world.ts';
import { makeMessage } from '../../support/make-reading.ts';

const said = (number: number, text = `message ${number}`): Slot => ({
  is: 'message',
  message: makeMessage({ key: `m${number}`, text, rect: null }),
});
const talk = (from: number, to: number): Slot[] => Array.from({ length: to - from + 1 }, (_, i) => said(from + i));
const CODE = 'Please use code LED2026 at checkout, 15% off';
const OTHER: PageState = { ...STATE, about: 'Somebody Else' };

/** Two stretches of one conversation of twelve messages; the code stands in the third. */
const LOWER = talk(7, 12);
const UPPER = [...talk(1, 2), said(3, CODE), ...talk(4, 8)];

type Fake = {
  readonly stretches?: readonly Partial<HarvestChunk>[];
  readonly shows?: PageState;
  readonly conversationAfter?: string;
  readonly newest?: readonly Slot[];
  readonly pixels?: Partial<PixelsPort>;
  readonly harvest?: Partial<PagePort['harvest']>;
};

function fakeTalk({ stretches, shows = STATE, conversationAfter = 'Cindy', newest = talk(10, 12), ...fake }: Fake) {
  const chunks = [...(stretches ?? [{ slots: LOWER }, { slots: UPPER, at: 'top', top: 'nothing-more-came' }])];
  const page = fakePage({
    read: async () => success(makePageRead()),
    harvest: {
      begin: async () => success({ found: STATE, conversation: 'Cindy', scrolls: true }),
      more: async () => {
        const next = chunks.shift();
        if (next === undefined) throw new Error('nobody asked for more');
        return success({ state: STATE, slots: [], at: 'going-up', top: null, changed: [], steps: 3, ...next });
      },
      show: async (key) =>
        success({ state: shows, messages: [{ key, rect: { x: 320, y: 100, width: 300, height: 60 } }] }),
      end: async () => success({ conversation: conversationAfter, newest: [...newest], restored: true }),
      ...fake.harvest,
    },
  });
  return { page, pixels: fakePixels(fake.pixels), entered: page.enter(), switchedOn: Promise.resolve(false) };
}

async function captured(fake: Fake = {}, extent: 'conversation' | 'pictured-conversation' = 'conversation') {
  const kit = await fakeKit();
  const job = await openJob(kit, TAB, 'popup', extent);
  await takeCapture(kit, job, TAB, fakeTalk(fake), new AbortController().signal);
  const record = (await kit.store.captures.get(job.id))?.record;
  const stored = await kit.store.bytes.get([job.id, 'messages.json']);
  const messages: { key: string }[] = JSON.parse((await stored?.blob.text()) ?? '[]');
  return { kit, record, certificate: record?.certificate, keys: messages.map(({ key }) => key) };
}

const codes = (list: readonly { readonly code: string }[] = []) => list.map(({ code }) => code);
const all = Array.from({ length: 12 }, (_, i) => `m${i + 1}`);

describe('a whole conversation', () => {
  it('holds every message once, in order, under a certificate, and commits to each', async () => {
    const { record, certificate, keys, kit } = await captured();
    expect(keys).toEqual(all);
    expect(certificate).toMatchObject({
      count: 12,
      keys: all,
      gaps: [],
      top: { reached: true, reason: 'nothing-more-came' },
      steps: 6,
      stopped: null,
      restored: true,
    });
    expect(record?.commitments?.leaves).toHaveLength(12);
    expect(record).toMatchObject({ completeness: 'whole', quality: [] });
    expect(await kit.store.parts.count()).toBe(0);
  });

  it('has a picture of what was in front and of the message with the code, with its place', async () => {
    const { record } = await captured();
    expect(record?.tiles.map(({ path, of }) => [path, of])).toEqual([
      ['tile-001.png', 'window'],
      ['conversation-001.png', 'conversation'],
    ]);
    expect(record?.tiles[1]?.messages).toEqual([{ key: 'm3', rect: { x: 20, y: 100, width: 300, height: 60 } }]);
  });

  it('has every message in a picture where that was asked for', async () => {
    const { record } = await captured({}, 'pictured-conversation');
    const shown = record?.tiles.flatMap(({ messages = [] }) => messages.map(({ key }) => key));
    expect(new Set(shown)).toEqual(new Set(all));
    expect(record?.certificate?.pictures).toEqual({ of: 'all', missing: [] });
  });

  it('names what arrived meanwhile', async () => {
    const { certificate } = await captured({ newest: talk(11, 14) });
    expect(certificate).toMatchObject({ arrived: ['m13', 'm14'], count: 14 });
  });

  it('names rows that were never drawn, and stays sound for what it holds', async () => {
    const hole: Slot = { is: 'hole', key: null, reason: 'not-drawn', html: null };
    const slots = [...talk(1, 3), hole, ...talk(4, 8)];
    const { record, certificate } = await captured({
      stretches: [{ slots: LOWER }, { slots, at: 'top', top: 'marker' }],
    });
    expect(certificate?.gaps).toEqual([{ after: 'm3', before: 'm4', rows: 1, reason: 'not-drawn', html: null }]);
    expect(record?.failures).toEqual([{ code: 'conversation-gap', params: { count: 1 } }]);
    expect(record).toMatchObject({ completeness: 'partial', quality: [] });
  });
});

describe('a whole conversation that is disturbed', () => {
  it('stops at another conversation and keeps no word of it', async () => {
    const stretches = [{ slots: LOWER }, { state: OTHER, slots: talk(90, 99) }];
    const { record, certificate, keys } = await captured({ stretches, newest: talk(95, 99) });
    expect(keys).toEqual(all.slice(6));
    expect(certificate).toMatchObject({ stopped: 'conversation-switched', top: { reached: false } });
    expect(codes(record?.quality)).toContain('conversation-switched');
  });

  it('keeps no picture and no newest words of a conversation that was opened while pictures were taken', async () => {
    const { record, keys } = await captured({ shows: OTHER, conversationAfter: 'Else', newest: talk(95, 99) });
    expect(keys).toEqual(all);
    // Seen from the page as it was at the click, the one shown is another: its pictures are dropped.
    expect(record?.tiles.map(({ path }) => path)).toEqual(['tile-001.png']);
    expect(record?.certificate?.pictures.missing).toEqual(['m3']);
  });

  it('keeps what the page showed when the conversation cannot be gone through', async () => {
    const { record, keys } = await captured({ harvest: { begin: async () => failure('no-conversation') } });
    expect(keys).toHaveLength(1);
    expect(codes(record?.failures)).toEqual(['no-conversation']);
    expect(record?.certificate).toBeUndefined();
  });

  it('says so when the list is stuck before its beginning', async () => {
    const { record, certificate } = await captured({ stretches: [{ slots: LOWER, at: 'stuck' }] });
    expect(certificate?.gaps.at(0)).toMatchObject({ after: null, before: 'm7', reason: 'not-reached' });
    expect(codes(record?.failures)).toEqual(['top-not-reached']);
  });

  it('is sealed with every stretch that was stored when the worker was killed', async () => {
    const kit = await fakeKit();
    const job = await openJob(kit, TAB, 'popup', 'conversation');
    const never = new Promise<never>(() => undefined);
    let asked = 0;
    const more = async () =>
      ++asked > 1
        ? never
        : success({ state: STATE, slots: LOWER, at: 'going-up' as const, top: null, changed: [], steps: 3 });
    void takeCapture(kit, job, TAB, fakeTalk({ harvest: { more } }), new AbortController().signal);
    while (asked < 2) await new Promise((go) => setTimeout(go, 5));
    await recover(kit, (error) => {
      throw error;
    });
    const record = (await kit.store.captures.get(job.id))?.record;
    expect(record?.certificate).toMatchObject({ count: 6, stopped: 'interrupted', top: { reached: false } });
    expect(codes(record?.failures)).toEqual(['interrupted']);
    expect(await kit.store.parts.count()).toBe(0);
  });
});
