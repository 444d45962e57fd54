// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mergeSlots } from '../../../../lib/domain/conversation/merge-slots.ts';
import type { HarvestChunk, Slot } from '../../../../lib/domain/harvest.schema.ts';
import type { PageState } from '../../../../lib/domain/page-state.schema.ts';
import { installHarvest } from '../../../../lib/page/harvest/install-harvest.ts';
import { makePageState } from '../../../support/make-reading.ts';
import { type FakeChat, fakeChat } from './fake-chat.ts';

const state = (): PageState => makePageState({ about: document.querySelector('h1')?.textContent ?? null });

beforeEach(() => {
  vi.useFakeTimers();
  globalThis.saidsoReader = { state, read: () => Promise.reject(new Error('nobody asks')) };
});
afterEach(() => {
  globalThis.saidsoHarvest = undefined;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function install(chat: FakeChat) {
  installHarvest(chat.ports);
  const harvest = globalThis.saidsoHarvest;
  if (harvest === undefined) throw new Error('not installed');
  return harvest;
}

/** Lets time pass until it is done. */
async function soon<T>(promise: Promise<T>): Promise<T> {
  let done = false;
  const note = (): void => {
    done = true;
  };
  promise.then(note, note);
  while (!done) await vi.advanceTimersByTimeAsync(20);
  return promise;
}

/** Goes on until the harvest says that it is at an end. */
async function all(harvest: ReturnType<typeof install>, most = 60) {
  const chunks: HarvestChunk[] = [];
  let slots: readonly Slot[] = [];
  do {
    const chunk = await soon(harvest.more(300));
    chunks.push(chunk);
    slots = mergeSlots(slots, chunk.slots).slots;
  } while (chunks.at(-1)?.at === 'going-up' && chunks.length < most);
  const keys = slots.map((slot) => (slot.is === 'message' ? slot.message.key : slot.is));
  return { chunks, keys, last: chunks.at(-1) };
}

const named = (total: number): string[] => Array.from({ length: total }, (_, index) => `m${index}`);

describe('a whole conversation', () => {
  it('is read from the newest message to the oldest, each once, without places', async () => {
    const harvest = install(fakeChat({ total: 90 }));
    expect(await soon(harvest.begin())).toMatchObject({ conversation: 'Cindy', scrolls: true });
    const { keys, last, chunks } = await all(harvest);
    expect(keys).toEqual(named(90));
    expect(last).toMatchObject({ at: 'top', top: 'nothing-more-came' });
    expect(
      chunks.flatMap(({ slots }) => slots).every((slot) => slot.is !== 'message' || slot.message.rect === null),
    ).toBe(true);
    await soon(harvest.end());
  });

  it('names rows that were never drawn', async () => {
    const harvest = install(fakeChat({ total: 40, undrawn: [11, 25] }));
    await soon(harvest.begin());
    const { keys } = await all(harvest);
    expect(keys).toEqual(named(40).map((key) => (['m11', 'm25'].includes(key) ? 'hole' : key)));
    await soon(harvest.end());
  });

  it('trusts the mark of the site at the beginning, and its word that there is more elsewhere', async () => {
    const marked = install(fakeChat({ total: 30, end: { marker: true } }));
    await soon(marked.begin());
    expect((await all(marked)).last).toMatchObject({ at: 'top', top: 'marker' });
    await soon(marked.end());
    globalThis.saidsoHarvest = undefined;
    const withheld = install(fakeChat({ total: 30, end: { withheld: true } }));
    await soon(withheld.begin());
    expect((await all(withheld)).last).toMatchObject({ at: 'stuck', top: null });
    await soon(withheld.end());
  });

  it('is left where the person had it, with what came meanwhile', async () => {
    const chat = fakeChat({ total: 60 });
    chat.scroll(chat.top() - 275);
    const before = chat.top();
    const harvest = install(chat);
    await soon(harvest.begin());
    await all(harvest);
    chat.arrive();
    const { newest, restored, conversation } = await soon(harvest.end());
    expect([restored, conversation]).toEqual([true, 'Cindy']);
    expect(newest.at(-1)).toMatchObject({ message: { key: 'm60' } });
    // Twenty at first, forty loaded since: the same row stands at the same place.
    expect(chat.top()).toBe(before + 40 * 50);
    expect(chat.box.getAttribute('style')).toBe('overflow-y: auto;');
  });

  it('holds nothing of another conversation', async () => {
    const chat = fakeChat({ total: 200 });
    const harvest = install(chat);
    await soon(harvest.begin());
    setTimeout(() => chat.open('Kevin'), 120);
    const chunk = await soon(harvest.more(600));
    expect(chunk).toMatchObject({ at: 'stuck', state: { about: 'Kevin' } });
    expect(JSON.stringify(chunk.slots)).not.toContain('Kevin');
    expect((await soon(harvest.end())).newest).toEqual([]);
  });

  it('brings any message into view again', async () => {
    const harvest = install(fakeChat({ total: 80 }));
    await soon(harvest.begin());
    await all(harvest);
    for (const key of ['m3', 'm77', 'm40']) {
      const shown = await soon(harvest.show(key, 'middle'));
      expect(shown?.messages.map((one) => one.key)).toContain(key);
    }
    expect(await soon(harvest.show('nobody', 'middle'))).toBeNull();
    await soon(harvest.end());
  });

  it('rests while the tab is hidden', async () => {
    const harvest = install(fakeChat({ total: 80 }));
    await soon(harvest.begin());
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const start = performance.now();
    expect(await soon(harvest.more(5_000))).toMatchObject({ at: 'going-up', steps: 0 });
    expect(performance.now() - start).toBeLessThan(500);
    vi.restoreAllMocks();
    await soon(harvest.end());
  });
});

describe('a list that goes too far', () => {
  it('takes smaller steps where a list goes too far, and says what it could not join', async () => {
    const harvest = install(fakeChat({ total: 60, jump: 4 }));
    await soon(harvest.begin());
    expect((await all(harvest)).keys).toEqual(named(60));
    await soon(harvest.end());
    globalThis.saidsoHarvest = undefined;
    const wild = install(fakeChat({ total: 60, jump: 40 }));
    await soon(wild.begin());
    const { keys, last } = await all(wild);
    expect(keys).toContain('break');
    expect(new Set(keys.filter((key) => key !== 'break')).size).toBe(keys.filter((key) => key !== 'break').length);
    expect(last?.at).toBe('top');
    await soon(wild.end());
  });
});

describe('a harvest', () => {
  it('does not begin where no conversation is open', async () => {
    const chat = fakeChat({ total: 5 });
    document.querySelector('#open')?.remove();
    const harvest = install(chat);
    expect(await soon(harvest.begin())).toBeNull();
    await expect(harvest.more(10)).rejects.toThrow('nothing was begun');
  });

  it('of what fits the page is done at once', async () => {
    const harvest = install(fakeChat({ total: 3 }));
    expect(await soon(harvest.begin())).toMatchObject({ scrolls: false });
    expect(await soon(harvest.more(10))).toMatchObject({ at: 'top', top: 'all-in-view', steps: 0 });
    expect(await soon(harvest.end())).toMatchObject({ restored: true });
  });

  it('ends twice without harm, and by itself when nobody calls', async () => {
    const chat = fakeChat({ total: 60 });
    const harvest = install(chat);
    await soon(harvest.begin());
    expect(chat.box.style.scrollBehavior).toBe('auto');
    await vi.advanceTimersByTimeAsync(25_000);
    expect(chat.box.getAttribute('style')).toBe('overflow-y: auto;');
    const first = await soon(harvest.end());
    expect(await soon(harvest.end())).toBe(first);
  });
});
