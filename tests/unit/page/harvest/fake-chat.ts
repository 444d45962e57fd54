import { vi } from 'vitest';
import type { HarvestPorts } from '../../../../lib/page/harvest/open-chat.ts';
import type { Row } from '../../../../lib/sites/rows.ts';
import type { Page } from '../../../../lib/sites/site.ts';
import { makeMessage } from '../../../support/make-reading.ts';
import { fakeSite, makeReading } from '../fake-site.ts';

const ROW = 50;
const BOX = { top: 100, height: 200 };
/** Rows that are loaded at once. */
const LOAD = 20;

export type FakeChat = {
  readonly ports: HarvestPorts;
  /** How far the list is scrolled. */
  readonly top: () => number;
  readonly scroll: (top: number) => void;
  readonly box: HTMLElement;
  /** Opens the chat with somebody else: the header changes at once. */
  readonly open: (name: string) => void;
  /** A new message at the lower end. */
  readonly arrive: () => void;
};

type Options = {
  readonly total: number;
  readonly undrawn?: readonly number[];
  /** How many times too far the list goes when it is scrolled upwards. */
  readonly jump?: number;
  readonly end?: { readonly marker?: boolean; readonly withheld?: boolean };
};

/** A list of rows of one height in a document without layout: it draws what is near the view and loads upwards. */
export function fakeChat({ total, undrawn = [], jump = 1, end = {} }: Options): FakeChat {
  document.body.innerHTML = '<main id="open"><h1>Cindy</h1><div id="box" style="overflow-y: auto"></div></main>';
  const box = document.querySelector<HTMLElement>('#box');
  if (box === null) throw new Error('no box');
  const state = { oldest: Math.max(0, total - LOAD), newest: total, top: 0, loading: false, who: 'm' };
  const height = (): number => (state.newest - state.oldest) * ROW;
  const furthest = (): number => Math.max(0, height() - BOX.height);
  const draw = (): void => {
    const first = state.oldest + Math.max(0, Math.floor(state.top / ROW) - 3);
    const last = Math.min(state.newest, first + BOX.height / ROW + 7);
    const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
    box.innerHTML = rows.map((row) => `<p data-row="${row}" data-id="${state.who}${row}">text ${row}</p>`).join('');
  };
  const load = (): void => {
    const more = Math.min(LOAD, state.oldest);
    state.oldest -= more;
    state.top += more * ROW;
    state.loading = false;
    draw();
  };
  const scroll = (top: number): void => {
    const wanted = top < state.top ? state.top - (state.top - top) * jump : top;
    state.top = Math.max(0, Math.min(wanted, furthest()));
    draw();
    if (state.top >= 100 || state.oldest === 0 || state.loading) return;
    state.loading = true;
    setTimeout(load, 30);
  };
  fakeLayout(box, { top: () => state.top, height, scroll });
  scroll(furthest());
  const rows = (_: Page, pick?: (elements: readonly Element[]) => readonly Element[]): Row[] => {
    const all = Array.from(box.children);
    return (pick?.(all) ?? all).map((element) => rowOf(element, undrawn));
  };
  const read = ({ document }: Page) => {
    const name = document.querySelector('h1')?.textContent ?? '';
    return makeReading({ kind: 'chat', conversation: { key: name, title: name } });
  };
  const site = fakeSite({
    rows,
    read,
    topMarker: () => end.marker === true && state.oldest === 0,
    withheldAbove: () => end.withheld === true && state.oldest === 0,
  });
  const page = (): Page => ({ document, url: new URL('https://chat.example/'), zone: 'UTC' });
  return {
    ports: { window, page, site: () => site },
    top: () => state.top,
    scroll,
    box,
    open: (name) => {
      document.querySelector('h1')?.replaceChildren(name);
      state.who = name;
      draw();
    },
    arrive: () => {
      state.newest += 1;
      draw();
    },
  };
}

function rowOf(element: Element, undrawn: readonly number[]): Row {
  const key = element.getAttribute('data-id') ?? '';
  if (undrawn.includes(Number(element.getAttribute('data-row'))))
    return { is: 'not-drawn', reason: 'not-drawn', key: null, element };
  const { x, y, width, height } = element.getBoundingClientRect();
  const message = makeMessage({ key, text: element.textContent ?? '', rect: { x, y, width, height } });
  return { is: 'message', message, element };
}

type Layout = { readonly top: () => number; readonly height: () => number; readonly scroll: (top: number) => void };

/** Only the box and its rows have places. */
let layout: { readonly box: Element; readonly of: Layout } | null = null;

function fakeLayout(box: Element, of: Layout): void {
  layout = { box, of };
  const onlyBox = (value: (of: Layout) => number) => ({
    configurable: true,
    get(this: Element) {
      return layout !== null && this === layout.box ? value(layout.of) : 0;
    },
  });
  Object.defineProperties(Element.prototype, {
    scrollTop: onlyBox(({ top }) => top()),
    scrollHeight: onlyBox(({ height }) => height()),
    clientHeight: onlyBox(() => BOX.height),
    clientWidth: onlyBox(() => 300),
  });
  Element.prototype.scrollTo = function (this: Element, options?: ScrollToOptions | number) {
    if (this === layout?.box && typeof options === 'object') layout.of.scroll(options.top ?? 0);
  };
  Element.prototype.getBoundingClientRect = function (this: Element) {
    if (this === layout?.box) return new DOMRect(0, BOX.top, 300, BOX.height);
    const place = Number(this.getAttribute('data-row'));
    const oldest = Number(layout?.box.firstElementChild?.getAttribute('data-row'));
    return rowRect(place - oldest);
  };
  const rowRect = (offset: number): DOMRect => {
    const from = layout === null ? 0 : firstDrawn(layout.of);
    return new DOMRect(0, BOX.top + from + offset * ROW, 300, ROW);
  };
  // jsdom has neither layout nor what scrolls.
  Object.defineProperty(Document.prototype, 'scrollingElement', { configurable: true, get: () => null });
  vi.stubGlobal('innerHeight', 600);
}

/** Where the first drawn row stands: rows above the view are drawn three at the most. */
function firstDrawn({ top }: Layout): number {
  const above = Math.min(3, Math.floor(top() / ROW));
  return -above * ROW - (top() % ROW);
}
