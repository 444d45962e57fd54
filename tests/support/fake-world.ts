import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Kit } from '../../lib/app/kit.ts';
import type { CaptureTab, PagePort, PixelsPort, World } from '../../lib/app/ports.ts';
import type { CapturePorts } from '../../lib/app/take-capture.ts';
import { Store } from '../../lib/db/store.ts';
import { success } from '../../lib/domain/failure.ts';
import type { PageRead } from '../../lib/domain/page-content.schema.ts';
import type { PageState } from '../../lib/domain/page-state.schema.ts';
import type { Reading } from '../../lib/domain/reading.schema.ts';
import { makeMessage, makeReading } from './make-reading.ts';

export const sha256 = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');

/** A world whose clock moves one second with every look, and whose ids count. */
export function fakeWorld(): World {
  let seconds = 0;
  let ids = 0;
  let queue: Promise<unknown> = Promise.resolve();
  return {
    now: () => ({
      utc: new Date(Date.UTC(2026, 10, 20, 9, 0, seconds++)).toISOString(),
      zone: 'Europe/Berlin',
      offsetMinutes: 60,
      monotonic: seconds * 1000,
    }),
    pause: async () => undefined,
    newId: () => `id-${String(++ids).padStart(4, '0')}`,
    randomHex: (bytes) => 'ab'.repeat(bytes),
    digest: sha256,
    alone: (task) => {
      const next = queue.then(task, task);
      queue = next.then(
        () => undefined,
        () => undefined,
      );
      return next;
    },
    about: { version: '0.0.0', build: 'test', browser: 'Test', system: 'test', languages: ['en'] },
  };
}

/** A kit with a store of its own. The factory is given back, so that a test can open the store again. */
export async function fakeKit(): Promise<Kit & { readonly indexedDB: IDBFactory }> {
  const indexedDB = new IDBFactory();
  const store = new Store('saidso', { indexedDB, IDBKeyRange });
  await store.open();
  return { store, world: fakeWorld(), indexedDB };
}

export const TAB: CaptureTab = {
  id: 7,
  windowId: 1,
  url: 'https://message.alibaba.com/message/messenger.htm?chatToken=secret#/',
  title: 'Messenger',
};

export const STATE: PageState = {
  document: 'document-1',
  url: TAB.url,
  title: 'Messenger',
  about: 'Cindy Liu',
  visible: true,
  viewport: { width: 1280, height: 800 },
  pixelRatio: 1,
  scroll: { x: 0, y: 0 },
  page: { width: 1280, height: 800 },
  box: { x: 300, y: 0, width: 980, height: 800 },
};

const message = makeMessage({
  text: 'Please use code LED2026 at checkout, 15% off',
  rect: { x: 320, y: 100, width: 300, height: 60 },
});

export const makePageRead = (reading: Partial<Reading> = {}): PageRead => ({
  reading: makeReading({ messages: [message], ...reading }),
  text: 'Cindy Liu\nPlease use code LED2026 at checkout, 15% off',
  textOmissions: [],
  language: 'en',
  direction: 'ltr',
  referrer: '',
  canonical: null,
  frames: [],
  journal: { coverage: 'absent', entries: [], dropped: 0 },
  mutations: 0,
});

const nobody = async (): Promise<never> => {
  throw new Error('nobody asked for this');
};

/** A page that answers; a test replaces the answers it is about. */
export const fakePage = (overrides: Partial<PagePort> = {}): PagePort => ({
  enter: async () => success(STATE),
  state: async () => success(STATE),
  read: async () => success(makePageRead()),
  archive: async () => success({ html: '<!doctype html><title>x</title>', omissions: [] }),
  unroll: { begin: nobody, to: nobody, look: nobody, end: nobody },
  harvest: { begin: nobody, more: nobody, show: nobody, end: nobody },
  redraw: nobody,
  ...overrides,
});

const png = (text: string): Blob => new Blob([text], { type: 'image/png' });

/** Pictures that are words: what was cut and stamped can be read. */
export const fakePixels = (overrides: Partial<PixelsPort> = {}): PixelsPort => ({
  visibleTab: async () => success(png('visible tab')),
  pageRect: null,
  stillInFront: async () => success(null),
  cut: async (_, box) => ({
    png: png(box === null ? 'whole' : `cut to ${box.width}x${box.height}`),
    width: box?.width ?? 1280,
    height: box?.height ?? 800,
    blank: Promise.resolve(false),
  }),
  thumbnail: async () => png('thumbnail'),
  stamp: async (pngs, lines) => png([`${pngs.length} pictures`, ...lines].join('\n')),
  ...overrides,
});

/** The ports of one capture. */
export const fakePorts = (page: Partial<PagePort> = {}, pixels: Partial<PixelsPort> = {}): CapturePorts => {
  const faked = fakePage(page);
  return { page: faked, pixels: fakePixels(pixels), entered: faked.enter(), switchedOn: Promise.resolve(false) };
};
