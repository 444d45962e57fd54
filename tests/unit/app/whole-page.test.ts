import { describe, expect, it } from 'vitest';
import { openJob } from '../../../lib/app/job.ts';
import type { PixelsPort } from '../../../lib/app/ports.ts';
import { recover } from '../../../lib/app/recover.ts';
import { takeCapture } from '../../../lib/app/take-capture.ts';
import { failure, success } from '../../../lib/domain/failure.ts';
import type { UnrolledPage, UnrolledState } from '../../../lib/domain/whole-page.schema.ts';
import { fakeKit, fakePage, fakePixels, makePageRead, STATE, TAB } from '../../support/fake-world.ts';

const page = { width: 1280, height: 2000 };
const OPEN = { ...STATE, box: null, about: null, page };

type Fake = {
  readonly height?: number;
  /** What the look after picture number n says beside the usual; counted from 1. */
  readonly looks?: (n: number) => Partial<UnrolledState>;
  readonly pixels?: Partial<PixelsPort>;
  readonly fixedBelow?: boolean;
};

/** A page that scrolls as it is told. Pictures are words that say which strip they are. */
function fakeUnrolled({ height: begins = 2000, looks = () => ({}), pixels = {}, fixedBelow = false }: Fake) {
  let top = 0;
  let taken = 0;
  let height = begins;
  const calls: string[] = [];
  const now = (): UnrolledState => ({ state: OPEN, top, height, movedFrom: null });
  const begun: UnrolledPage = {
    found: OPEN,
    state: OPEN,
    size: { width: 1280, height },
    box: null,
    fixedBelow,
    touched: { sticky: 0, fixed: 0, deferred: 0, scrolled: true },
    settled: { milliseconds: 0, pending: 0 },
  };
  const faked = fakePage({
    enter: async () => success(OPEN),
    state: async () => success(OPEN),
    read: async () => success(makePageRead({ messages: [] })),
    unroll: {
      begin: async () => {
        calls.push('begin');
        return success(begun);
      },
      to: async (place, fixed) => {
        top = Math.min(place, height - 800);
        calls.push(`${place} ${fixed}`);
        return success(now());
      },
      look: async () => {
        const said = looks(taken);
        height = said.height ?? height;
        return success({ ...now(), ...said });
      },
      end: async () => {
        calls.push('end');
        return success({ restored: true });
      },
    },
  });
  const shot = (text: string) => {
    taken += 1;
    return success(new Blob([text], { type: 'image/png' }));
  };
  const ports = {
    page: faked,
    pixels: fakePixels({
      visibleTab: async () => shot(`at ${top}`),
      cut: async (png, box) => ({
        png: new Blob([`${await png.text()}${box === null ? '' : ` from ${box.y}`}`]),
        width: 1280,
        height: box?.height ?? 800,
        blank: Promise.resolve(false),
      }),
      ...pixels,
    }),
    entered: faked.enter(),
    switchedOn: Promise.resolve(false),
  };
  return { ports, calls, shot };
}

async function captured(fake: Fake, signal = new AbortController().signal) {
  const kit = await fakeKit();
  const job = await openJob(kit, TAB, 'popup', 'page');
  const { ports, calls } = fakeUnrolled(fake);
  await takeCapture(kit, job, TAB, ports, signal);
  const row = await kit.store.captures.get(job.id);
  const texts = await Promise.all(
    (row?.record.tiles ?? []).map(async ({ path }) => (await kit.store.bytes.get([job.id, path]))?.blob.text()),
  );
  return { kit, job, calls, record: row?.record, texts };
}

const strips = (record: Awaited<ReturnType<typeof captured>>['record']) =>
  record?.tiles.map(({ rect }) => [rect.y, rect.y + rect.height]);
const codes = (list: readonly { readonly code: string }[] = []) => list.map(({ code }) => code);
const onceAt =
  (n: number, said: Partial<UnrolledState>) =>
  (taken: number): Partial<UnrolledState> =>
    taken === n ? said : {};

describe('a whole page, screen by screen', () => {
  it('is in pictures from its top to its end, each place once', async () => {
    const { record, texts, calls } = await captured({});
    expect(strips(record)).toEqual([
      [0, 800],
      [800, 1600],
      [1600, 2000],
    ]);
    expect(texts).toEqual(['at 0', 'at 800', 'at 1200 from 400']);
    expect(calls).toEqual(
      ['begin', '0 above', '800 none', '1600 below', 'end'].map((call) => call.replace('1600', '1200')),
    );
    expect(record).toMatchObject({
      completeness: 'whole',
      quality: [],
      wholePage: { gaps: [], method: 'scroll-tiles' },
    });
  });

  it('takes again what had moved since its picture was taken', async () => {
    const { record } = await captured({ looks: onceAt(2, { movedFrom: 300 }) });
    expect(strips(record)).toHaveLength(3);
    expect(record?.wholePage).toMatchObject({ retaken: 1, gaps: [] });
    expect(record?.completeness).toBe('whole');
  });

  it('says so of a page that never stands still, and keeps its pictures', async () => {
    const { record } = await captured({ looks: () => ({ movedFrom: 0 }) });
    expect(strips(record)).toHaveLength(3);
    expect(codes(record?.failures)).toEqual(['page-moved']);
    expect(codes(record?.quality)).toContain('page-moved');
  });

  it('follows a page that grows below what was taken', async () => {
    const { record } = await captured({ looks: onceAt(3, { height: 2600 }) });
    expect(strips(record)?.at(-1)?.[1]).toBe(2600);
  });

  it('ends at last on a page without end, and names what is missing', async () => {
    const { record } = await captured({ looks: (taken) => ({ height: 2000 + taken * 800 }) });
    expect(codes(record?.failures)).toEqual(['page-endless']);
    expect(codes(record?.quality)).toEqual(['page-short']);
    expect(record?.wholePage?.gaps).toHaveLength(1);
  });
});

describe('a whole page that is disturbed', () => {
  it('drops the picture of another tab, waits, and goes on', async () => {
    let asked = 0;
    const stillInFront = async () => (++asked === 2 ? failure('tab-switched') : success(null));
    const { record, calls } = await captured({ pixels: { stillInFront } });
    expect(strips(record)).toHaveLength(3);
    expect(calls.filter((call) => call === 'begin')).toHaveLength(2);
    expect(record?.completeness).toBe('whole');
  });

  it('keeps what it has when the page is left', async () => {
    const { record } = await captured({ looks: onceAt(2, { state: { ...OPEN, document: 'document-2' } }) });
    expect(strips(record)).toEqual([[0, 800]]);
    expect(codes(record?.failures)).toContain('page-navigated');
    expect(record?.wholePage?.gaps).toEqual([{ from: 800, to: 2000, code: 'page-navigated' }]);
  });

  it('begins again when the window got another size', async () => {
    const wide = { ...OPEN, viewport: { width: 1000, height: 800 } };
    const { record, calls } = await captured({ looks: onceAt(2, { state: wide }) });
    expect(calls.filter((call) => call === 'begin')).toHaveLength(2);
    expect(record?.wholePage?.gaps).toEqual([]);
  });

  it('keeps what it has when the person stops it', async () => {
    const stop = new AbortController();
    const looks = (taken: number) => {
      if (taken === 2) stop.abort();
      return {};
    };
    const { record } = await captured({ looks }, stop.signal);
    expect(codes(record?.failures)).toEqual(['stopped']);
    expect(strips(record)).toHaveLength(2);
    expect(codes(record?.quality)).toEqual(['page-short']);
  });

  it('keeps what it has when the disk is full', async () => {
    const kit = await fakeKit();
    const job = await openJob(kit, TAB, 'popup', 'page');
    const { ports } = fakeUnrolled({});
    const add = kit.store.bytes.add.bind(kit.store.bytes);
    kit.store.bytes.add = ((row: { path: string }) =>
      row.path === 'tile-002.png'
        ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
        : add(row as never)) as never;
    await takeCapture(kit, job, TAB, ports, new AbortController().signal);
    const record = (await kit.store.captures.get(job.id))?.record;
    expect(codes(record?.failures)).toContain('storage-full');
    expect(record?.wholePage?.gaps).toEqual([{ from: 800, to: 2000, code: 'storage-full' }]);
  });
});

describe('a whole page that the browser draws by itself', () => {
  const rects: string[] = [];
  const pageRect = async (_: unknown, { y, height }: { y: number; height: number }) => {
    rects.push(`${y}+${height}`);
    return success(new Blob([`rect ${y}`]));
  };
  const cut: PixelsPort['cut'] = async (png) => ({ png, width: 1280, height: 800, blank: Promise.resolve(false) });

  it('is asked for in strips, with the last screen apart where something stands still below', async () => {
    rects.length = 0;
    const { record, calls } = await captured({ height: 20_000, fixedBelow: true, pixels: { pageRect, cut } });
    expect(rects).toEqual(['0+8192', '8192+8192', '16384+2816', '19200+800']);
    expect(calls).toEqual(['begin', '0 above', '0 none', '0 none', '19200 below', 'end']);
    expect(record?.wholePage).toMatchObject({ method: 'page-rect', gaps: [] });
  });
});

describe('a whole page whose worker was killed', () => {
  it('is sealed as partial with the pictures it had, each at its place', async () => {
    const kit = await fakeKit();
    const job = await openJob(kit, TAB, 'popup', 'page');
    const never = new Promise<never>(() => undefined);
    let taken = 0;
    const { ports } = fakeUnrolled({});
    const pixels = { ...ports.pixels, visibleTab: () => (++taken === 3 ? never : ports.pixels.visibleTab(TAB)) };
    void takeCapture(kit, job, TAB, { ...ports, pixels }, new AbortController().signal);
    while ((await kit.store.jobs.get(job.id))?.sofar?.tiles.length !== 2) await new Promise((go) => setTimeout(go, 5));
    await recover(kit, (error) => {
      throw error;
    });
    const record = (await kit.store.captures.get(job.id))?.record;
    expect(strips(record)).toEqual([
      [0, 800],
      [800, 1600],
    ]);
    expect(codes(record?.failures)).toEqual(['interrupted']);
    expect(record?.completeness).toBe('partial');
  });
});
