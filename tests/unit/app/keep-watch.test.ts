import { describe, expect, it } from 'vitest';
import { keepWatch } from '../../../lib/app/keep-watch.ts';
import { switchWatchOff, switchWatchOn } from '../../../lib/app/switch-watch.ts';
import type { WatchPorts } from '../../../lib/app/watch-ports.ts';
import { currentWatch } from '../../../lib/app/watch-state.ts';
import { failure, success } from '../../../lib/domain/failure.ts';
import type { Message } from '../../../lib/domain/message.schema.ts';
import type { Watch } from '../../../lib/domain/watch.schema.ts';
import { fakeKit, makePageRead, STATE, TAB } from '../../support/fake-world.ts';
import { makeMessage } from '../../support/make-reading.ts';

/** A watched page whose messages the test changes. */
async function watched(over: { page?: Partial<WatchPorts['page']>; inPage?: Partial<WatchPorts['inPage']> } = {}) {
  const kit = await fakeKit();
  const shown = {
    messages: [makeMessage({ key: 'a' }), makeMessage({ key: 'b', text: 'second' })] as readonly Message[],
    conversation: 'c1',
  };
  let watch: Watch | null = null;
  const memory: WatchPorts['memory'] = {
    read: async () => watch,
    write: async (next) => {
      watch = next;
    },
    forget: async () => {
      watch = null;
    },
  };
  const ports: WatchPorts = {
    page: {
      state: async () => success(STATE),
      read: async () =>
        success(
          makePageRead({
            messages: [...shown.messages],
            conversation: { key: shown.conversation, title: 'Lily Chen' },
          }),
        ),
      ...over.page,
    },
    inPage: {
      start: async () => success(true),
      stop: async () => success(true),
      isSure: async () => success(true),
      ...over.inPage,
    },
    memory,
    switchedOn: Promise.resolve(false),
  };
  const keep = async () => {
    if (watch?.at !== 'on') throw new Error('not on');
    return keepWatch(kit, TAB, watch, ports);
  };
  const keysIn = async (captureId: string | null): Promise<readonly string[]> => {
    const stored = await kit.store.bytes.get([captureId ?? '', 'messages.json']);
    const messages: readonly Message[] = JSON.parse((await stored?.blob.text()) ?? '[]');
    return messages.map(({ key }) => key);
  };
  return { kit, shown, ports, memory, keep, keysIn, now: () => watch };
}

/** Switched on, and what was in the page kept. */
async function begun(over: Parameters<typeof watched>[0] = {}) {
  const made = await watched(over);
  expect(await switchWatchOn(made.ports)).toMatchObject({ ok: true });
  const first = await made.keep();
  return { ...made, first };
}

describe('keeping watch', () => {
  it('keeps what is in the page when it is switched on, in words only', async () => {
    const { kit, first, keysIn } = await begun();
    expect(await keysIn(first)).toEqual(['a', 'b']);
    const row = await kit.store.captures.get(first ?? '');
    expect(row?.record).toMatchObject({
      completeness: 'whole',
      quality: [],
      tiles: [],
      how: { trigger: 'watch', extent: 'watch' },
    });
    expect(row?.record.artifacts.map(({ path }) => path)).toEqual(['messages.json']);
    expect(row?.record.commitments?.leaves).toHaveLength(2);
    expect(await kit.store.jobs.count()).toBe(0);
  });

  it('then keeps only what is new, edited or recalled', async () => {
    const { shown, keep, keysIn } = await begun();
    shown.messages = [...shown.messages, makeMessage({ key: 'c' })];
    expect(await keysIn(await keep())).toEqual(['c']);
    shown.messages = shown.messages.map((one) => (one.key === 'a' ? { ...one, text: 'changed' } : one));
    expect(await keysIn(await keep())).toEqual(['a']);
    shown.messages = shown.messages.map((one) => (one.key === 'b' ? { ...one, text: '', marks: ['recalled'] } : one));
    expect(await keysIn(await keep())).toEqual(['b']);
  });

  it('keeps nothing where nothing changed, however the rows are folded and placed', async () => {
    const { shown, keep, kit } = await begun();
    shown.messages = shown.messages.map((one) => ({ ...one, rect: null, marks: ['translated', 'collapsed'] }));
    expect(await keep()).toBeNull();
    expect(await kit.store.captures.count()).toBe(1);
  });

  it('keeps the console only where the page had something new to tell', async () => {
    const journal = {
      coverage: 'from-start',
      entries: [{ level: 'error', text: 'SDE-ERR-7A3F', at: '' }],
      dropped: 0,
    } as const;
    let told = 0;
    const read = async () =>
      success({
        ...makePageRead({ messages: [makeMessage({ key: 'a' }), makeMessage({ key: `m${told++}` })] }),
        journal: { ...journal, entries: [...journal.entries] },
      });
    const { kit, first, keep } = await begun({ page: { read } });
    const paths = async (id: string | null) =>
      (await kit.store.captures.get(id ?? ''))?.record.artifacts.map(({ path }) => path);
    expect(await paths(first)).toEqual(['messages.json', 'console.json']);
    expect(await paths(await keep())).toEqual(['messages.json']);
  });
});

describe('a watch keeps nothing', () => {
  it('of another conversation', async () => {
    const { shown, keep, kit } = await begun();
    shown.conversation = 'c2';
    shown.messages = [makeMessage({ key: 'private' })];
    expect(await keep()).toBeNull();
    expect(await kit.store.captures.count()).toBe(1);
  });

  it.each([
    ['the page is not sure whose messages these are', { isSure: [true, false, false] }],
    ['it is sure before the reading only', { isSure: [true, true, false] }],
  ])('while %s', async (_, { isSure }) => {
    const answers = [true, true, ...isSure.slice(1)];
    const made = await begun({ inPage: { isSure: async () => success(answers.shift() ?? false) } });
    made.shown.messages = [...made.shown.messages, makeMessage({ key: 'whose' })];
    expect(await made.keep()).toBeNull();
  });

  it.each([
    ['address', { url: 'https://message.alibaba.com/other' }],
    ['header, in a tab that is not in front', { about: 'Somebody Else', visible: false }],
  ])('of a page whose %s changed while it was read', async (_, change) => {
    const states = [STATE, STATE, STATE, STATE, { ...STATE, ...change }];
    const made = await begun({ page: { state: async () => success(states.shift() ?? STATE) } });
    made.shown.messages = [...made.shown.messages, makeMessage({ key: 'whose' })];
    expect(await made.keep()).toBeNull();
  });

  it('of messages among which none is known, whatever name stands above them', async () => {
    const { shown, keep } = await begun();
    shown.messages = [makeMessage({ key: 'private' })];
    expect(await keep()).toBeNull();
  });

  it('where no conversation is open', async () => {
    const read = async () => success(makePageRead({ conversation: null }));
    const { ports, now } = await watched({ page: { read } });
    expect(await switchWatchOn(ports)).toEqual(failure('no-conversation'));
    expect(now()).toBeNull();
  });

  it('of what comes after it was switched off, and what it has kept stays', async () => {
    const { kit, ports, now } = await begun();
    await switchWatchOff(ports);
    expect(now()).toBeNull();
    expect(await kit.store.captures.count()).toBe(1);
  });
});

describe('a watch ends by itself, and says why', () => {
  it('when the browser lets nobody into the page any more', async () => {
    const made = await begun();
    const page = { ...made.ports.page, state: async () => failure('no-permission') };
    const watch = made.now();
    if (watch?.at !== 'on') throw new Error('not on');
    expect(await keepWatch(made.kit, TAB, watch, { ...made.ports, page })).toBeNull();
    expect(made.now()).toEqual({ at: 'ended', why: 'no-permission', document: null });
  });

  it('when its document is gone, and the next one hears of it once', async () => {
    const { memory, now } = await begun();
    const next = { document: 'document-2' };
    expect(await currentWatch(memory, next)).toMatchObject({ at: 'ended', why: 'page-left' });
    expect(await currentWatch(memory, next)).toMatchObject({ at: 'ended', why: 'page-left' });
    expect(await currentWatch(memory, { document: 'document-3' })).toBeNull();
    expect(now()).toBeNull();
  });

  it('when the disk is full', async () => {
    const made = await begun();
    made.shown.messages = [...made.shown.messages, makeMessage({ key: 'c' })];
    made.kit.store.bytes.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await made.keep()).toBeNull();
    expect(made.now()).toMatchObject({ at: 'ended', why: 'storage-full' });
  });
});
