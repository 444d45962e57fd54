// @vitest-environment jsdom
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageSheet } from '../../../components/capture/sheet/page-sheet.ts';
import { SheetView } from '../../../components/capture/sheet/SheetView.tsx';
import { zoomByKey } from '../../../components/capture/sheet/zoom-keys.ts';
import { Store } from '../../../lib/db/store.ts';
import { makeTile } from './make-certificate.ts';
import { button, click, render } from './render.tsx';

/** jsdom has no layout: a test says itself which pictures are near the view. */
class FakeObserver {
  static readonly all: FakeObserver[] = [];
  element: Element | null = null;
  readonly tell: IntersectionObserverCallback;
  constructor(tell: IntersectionObserverCallback) {
    this.tell = tell;
    FakeObserver.all.push(this);
  }
  observe(element: Element): void {
    this.element = element;
  }
  disconnect(): void {
    this.element = null;
  }
}
// Dexie's live queries do not run in jsdom. None of the bytes is there: each picture that is read says so.
vi.mock('../../../components/ui/use-bytes.ts', () => ({ useBytes: () => null }));
vi.stubGlobal('IntersectionObserver', FakeObserver);
afterEach(() => FakeObserver.all.splice(0));

const seen = (number: number, isIntersecting: boolean): Promise<void> =>
  act(async () => {
    const observer = FakeObserver.all.find(({ element }) => element?.getAttribute('data-tile') === `${number}`);
    if (observer === undefined) throw new Error(`nobody looks at picture ${number}`);
    // Only this field is read.
    observer.tell([{ isIntersecting } as IntersectionObserverEntry], observer as unknown as IntersectionObserver);
  });

const tiles = Array.from({ length: 75 }, (_, index) => makeTile(`tile-${index + 1}.png`, index * 800));

async function shown(gaps: readonly { from: number; to: number; code: 'picture-gap' }[] = []) {
  const store = new Store('sheet', { indexedDB: new IDBFactory(), IDBKeyRange });
  const kept = tiles.filter(({ rect }) => !gaps.some(({ from, to }) => rect.y >= from && rect.y < to));
  const sheet = pageSheet(kept, { size: { width: 1280, height: 60_000 }, gaps: [...gaps] });
  const container = await render(<SheetView store={store} captureId="a" sheet={sheet} betweenWords="" />);
  const read = () =>
    [...container.querySelectorAll('[data-tile]')]
      .filter(({ textContent }) => textContent !== '')
      .map((tile) => Number(tile.getAttribute('data-tile')));
  const sheetBox = container.querySelector<HTMLElement>('[dir=ltr] > div');
  return { container, read, sheetBox };
}

describe('a long page', () => {
  it('reads only the pictures near the view, and lets go of them', async () => {
    const { read } = await shown();
    expect(read()).toEqual([]);
    await seen(3, true);
    expect(read()).toEqual([3]);
    await seen(3, false);
    expect(read()).toEqual([]);
  });

  it('says its size, and which picture of how many is in view', async () => {
    const { container } = await shown();
    expect(container.textContent).toContain('1,280 × 60,000 px');
    expect(container.querySelector('[data-testid=tile-in-view]')?.textContent).toBe('Picture 1 of 75');
  });

  it('says where there is no picture, and why', async () => {
    const { container } = await shown([{ from: 800, to: 2400, code: 'picture-gap' }]);
    expect(container.querySelector('[data-gap]')?.textContent).toContain('There is no picture from 800 to 2,400 px');
    expect(container.querySelectorAll('[data-tile]')).toHaveLength(73);
  });

  it('fits the width, and grows and shrinks', async () => {
    const { container, sheetBox } = await shown();
    expect(sheetBox?.style.inlineSize).toBe('min(100%, 1280px)');
    await click(button(container, '100%'));
    expect(sheetBox?.style.inlineSize).toBe('1280px');
    await click(button(container, 'Larger (+)'));
    expect(sheetBox?.style.inlineSize).toBe('1920px');
    await click(button(container, 'Smaller (−)'));
    expect(sheetBox?.style.inlineSize).toBe('1280px');
    await click(button(container, 'Fit the width (0)'));
    expect(sheetBox?.style.inlineSize).toBe('min(100%, 1280px)');
  });

  it('can be reached by keyboard, and takes no key that is the browser’s', () => {
    const called: string[] = [];
    const zoom = {
      scale: 1,
      larger: () => void called.push('larger'),
      smaller: () => void called.push('smaller'),
      fit: () => void called.push('fit'),
      full: () => void called.push('full'),
    };
    const plain = { ctrlKey: false, metaKey: false, altKey: false };
    for (const key of ['+', '=', '-', '0', '1', 'ArrowDown']) zoomByKey(zoom, { ...plain, key });
    expect(called).toEqual(['larger', 'larger', 'smaller', 'fit', 'full']);
    expect(zoomByKey(zoom, { ...plain, key: '+', ctrlKey: true })).toBe(false);
    expect(called).toHaveLength(5);
  });
});
