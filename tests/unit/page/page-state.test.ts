// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { nameDocument, pageState } from '../../../lib/page/page-state.ts';

/** jsdom lays nothing out: boxes are put there by hand. */
function place(selector: string, x: number, y: number, width: number, height: number): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  Object.defineProperty(element, 'getBoundingClientRect', { value: () => new DOMRect(x, y, width, height) });
  rects.set(element, new DOMRect(x, y, width, height));
  return element;
}
const rects = new Map<Element, DOMRect>();
const original = Element.prototype.getBoundingClientRect;
Element.prototype.getBoundingClientRect = function rect() {
  return rects.get(this) ?? original.call(this);
};

const boxOf = (selector: string) => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return pageState(window, 'name', { at: 'conversation', element }).box;
};

/** jsdom has neither heights nor a point to look at. */
const atPoint: Element[] = [];
Document.prototype.elementsFromPoint = () => atPoint;
function scrolls(element: Element | null, scrollHeight: number, clientHeight: number): Element {
  if (element === null) throw new Error('no such element');
  heights.set(element, { scrollHeight, clientHeight });
  return element;
}
const heights = new Map<Element, { scrollHeight: number; clientHeight: number }>();
for (const name of ['scrollHeight', 'clientHeight'] as const)
  Object.defineProperty(Element.prototype, name, {
    configurable: true,
    get(this: Element) {
      return heights.get(this)?.[name] ?? 0;
    },
  });

const pinch = (scale: number) =>
  Object.defineProperty(window, 'visualViewport', { value: { scale }, configurable: true });

afterEach(() => {
  rects.clear();
  heights.clear();
  atPoint.length = 0;
  Reflect.deleteProperty(window, 'visualViewport');
});

describe('the state of a page', () => {
  it('says where it stands, without tokens in its address', () => {
    window.history.replaceState(null, '', '/chat?chatToken=s3cret&id=1');
    document.title = 'Chat';
    const state = pageState(window, 'abc', { at: 'page' });
    expect(state).toMatchObject({ document: 'abc', title: 'Chat', box: null, viewport: { width: 1024, height: 768 } });
    expect(state.url).toContain('id=1');
    expect(state.url).not.toContain('s3cret');
  });

  it('gives every document a name of its own', () => {
    expect(nameDocument(new Uint8Array([0, 15, 255]))).toBe('000fff');
  });
});

describe('the height of a page', () => {
  const heightOf = () => pageState(window, 'n', { at: 'page' }).page.height;

  it('is the height of a document that scrolls', () => {
    document.body.innerHTML = '<main style="overflow-y: auto"></main>';
    scrolls(document.scrollingElement ?? document.documentElement, 3_000, 768);
    atPoint.push(scrolls(document.querySelector('main'), 9_000, 400));
    expect(heightOf()).toBe(3_000);
  });

  it('counts what the box in its middle hides when the document itself does not scroll', () => {
    document.body.innerHTML = '<main style="overflow-y: auto"></main>';
    scrolls(document.scrollingElement ?? document.documentElement, 768, 768);
    atPoint.push(scrolls(document.querySelector('main'), 1_400, 700));
    expect(heightOf()).toBe(1_468);
  });

  it('counts no box that nobody can scroll', () => {
    document.body.innerHTML = '<main style="overflow-y: hidden"></main>';
    scrolls(document.scrollingElement ?? document.documentElement, 768, 768);
    atPoint.push(scrolls(document.querySelector('main'), 1_400, 700));
    expect(heightOf()).toBe(768);
  });

  it('counts the box around a conversation that is not in its middle', () => {
    document.body.innerHTML = '<div style="overflow-y: scroll"><main></main></div>';
    scrolls(document.scrollingElement ?? document.documentElement, 768, 768);
    scrolls(document.querySelector('div'), 5_600, 600);
    const element = document.querySelector('main') ?? document.body;
    expect(pageState(window, 'n', { at: 'conversation', element }).page.height).toBe(5_768);
  });
});

describe('the box of a conversation', () => {
  it('is empty while fingers zoom the page: the picture is of another place', () => {
    document.body.innerHTML = '<main></main>';
    place('main', 300, 10, 500, 600);
    pinch(2);
    expect(boxOf('main')).toEqual({ x: 0, y: 0, width: 0, height: 0 });
    pinch(1);
    expect(boxOf('main')).toEqual({ x: 300, y: 10, width: 500, height: 600 });
  });

  it('is rounded inwards, so that no neighbour enters', () => {
    document.body.innerHTML = '<main></main>';
    place('main', 300.4, 10.2, 500.5, 600.5);
    expect(boxOf('main')).toEqual({ x: 301, y: 11, width: 499, height: 599 });
  });

  it('ends at the edge of the visible part', () => {
    document.body.innerHTML = '<main></main>';
    place('main', 300, -200, 5_000, 45_000);
    expect(boxOf('main')).toEqual({ x: 300, y: 0, width: 724, height: 768 });
  });

  it('ends where a box around it cuts it off', () => {
    document.body.innerHTML = '<div style="overflow: auto"><main></main></div>';
    place('div', 100, 100, 400, 300);
    place('main', 50, -1_000, 900, 9_000);
    expect(boxOf('main')).toEqual({ x: 100, y: 100, width: 400, height: 300 });
  });

  it('is not cut by a box that does not hold it', () => {
    document.body.innerHTML = '<div style="overflow: hidden"><main style="position: absolute"></main></div>';
    place('div', 0, 0, 0, 0);
    place('main', 10, 10, 100, 100);
    expect(boxOf('main')).toEqual({ x: 10, y: 10, width: 100, height: 100 });
  });

  it('is empty when nothing of it can be seen', () => {
    document.body.innerHTML = '<main></main>';
    place('main', 0, 2_000, 100, 100);
    expect(boxOf('main')).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });

  it('is empty on a chat page without an open conversation: a list of chats is no evidence', () => {
    expect(pageState(window, 'n', { at: 'withheld' }).box).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });
});
