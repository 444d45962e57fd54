import type { Html } from './markup.ts';
import { type Anchor, type RowHeights, rowHeights } from './row-heights.ts';

export type Row = { readonly id: string };

type Options<Item extends Row> = {
  /** The element that scrolls; it is positioned, and its rows have no margins. */
  readonly box: HTMLElement;
  /** Inside the box; takes the rows. */
  readonly list: HTMLElement;
  /** One element. What stands in `[data-content]` is left out of an empty shell. */
  readonly row: (item: Item) => Html;
  /** Rows away from the view: taken out of the document, or left as empty shells. */
  readonly away: 'drop' | 'shell';
  /** Rows drawn at once. */
  readonly drawn: number;
  /** The box grows upwards: `column-reverse`. */
  readonly reversed?: boolean;
  /** The items before the oldest one; none: that was the first. */
  readonly older: (have: number) => Promise<readonly Item[]>;
};

/** What the application can do with the list later. */
export type VirtualRows<Item extends Row> = {
  /** Makes all rows anew, as some applications do at every change. */
  readonly again: () => void;
  /** A new row at the lower end. */
  readonly append: (item: Item) => void;
  /** Another item with the same id. */
  readonly replace: (item: Item) => void;
};

type State<Item extends Row> = {
  items: readonly Item[];
  readonly heights: RowHeights;
  readonly elements: Map<string, HTMLElement>;
  range: string;
  /** Rows that came after the page was made: who asks for older ones does not count them. */
  appended: number;
};

const GUESS = 72;
const NEAR_TOP = 200;

/** Turns one row's markup into its element. */
export function elementOf({ markup }: Html): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  const first = template.content.firstElementChild;
  if (!(first instanceof HTMLElement)) throw new TypeError('a row is one element');
  return first;
}

function shellOf(row: HTMLElement, height: number): HTMLElement {
  row.querySelector('[data-content]')?.remove();
  row.style.height = `${height}px`;
  row.dataset.shell = '';
  return row;
}

function rowElement<Item extends Row>(
  options: Options<Item>,
  state: State<Item>,
  item: Item,
  near: boolean,
): HTMLElement {
  const known = state.elements.get(item.id);
  if (known && near === (known.dataset.shell === undefined)) return known;
  const drawn = elementOf(options.row(item));
  const made = near ? drawn : shellOf(drawn, state.heights.of(item.id));
  state.elements.set(item.id, made);
  return made;
}

const furthest = ({ scrollHeight, clientHeight }: HTMLElement): number => scrollHeight - clientHeight;

/** Distance from the upper end, also of a box whose `scrollTop` counts from its lower end. */
const topOf = <Item extends Row>({ box, reversed }: Options<Item>): number =>
  reversed ? furthest(box) + box.scrollTop : box.scrollTop;

/** Where the rows begin. In a box that grows upwards nothing stands above them, and `offsetTop` counts from elsewhere. */
const startOf = <Item extends Row>({ list, reversed }: Options<Item>): number => (reversed ? 0 : list.offsetTop);

function scrollTo<Item extends Row>({ box, reversed }: Options<Item>, top: number): void {
  box.scrollTop = reversed ? top - furthest(box) : top;
}

/** Makes `rows` the children of the list, touching only what differs. */
function place(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(rows);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  for (const [index, row] of rows.entries()) {
    if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
  }
}

const keys = (items: readonly Row[]): readonly string[] => items.map(({ id }) => id);

function draw<Item extends Row>(options: Options<Item>, state: State<Item>, at: Anchor): void {
  const { list, drawn, away } = options;
  const { items, heights, elements } = state;
  const from = Math.max(0, Math.min(at.index - Math.floor(drawn / 3), items.length - drawn));
  const near = new Set(keys(items.slice(from, from + drawn)));
  const range = [...near].join();
  if (range === state.range) return;
  state.range = range;
  const inDocument = away === 'shell' ? items : items.slice(from, from + drawn);
  place(
    list,
    inDocument.map((item) => rowElement(options, state, item, near.has(item.id))),
  );
  if (away === 'drop') for (const key of [...elements.keys()]) if (!near.has(key)) elements.delete(key);
  for (const key of near) heights.measured(key, elements.get(key)?.getBoundingClientRect().height ?? 0);
  if (away === 'drop') {
    list.style.paddingTop = `${heights.sum(keys(items.slice(0, from)))}px`;
    list.style.paddingBottom = `${heights.sum(keys(items.slice(from + drawn)))}px`;
  }
  const top = startOf(options) + heights.sum(keys(items.slice(0, at.index))) + at.hidden;
  scrollTo(options, top);
}

/** A list that draws few rows, measures what it draws, guesses the rest, and loads older rows when scrolled up. */
export function virtualRows<Item extends Row>(options: Options<Item>, initial: readonly Item[]): VirtualRows<Item> {
  const { box } = options;
  const state: State<Item> = {
    items: initial,
    heights: rowHeights(GUESS),
    elements: new Map(),
    range: '',
    appended: 0,
  };
  const anchor = (): Anchor => state.heights.anchor(keys(state.items), topOf(options) - startOf(options));
  let waiting = false;
  const loadOlder = async (): Promise<void> => {
    waiting = true;
    const more = await options.older(state.items.length - state.appended);
    const at = anchor();
    state.items = [...more, ...state.items];
    draw(options, state, { index: at.index + more.length, hidden: at.hidden });
    // Nothing came: that was the first message, and nobody asks again.
    waiting = more.length === 0;
  };
  box.addEventListener('scroll', () => {
    draw(options, state, anchor());
    if (topOf(options) < NEAR_TOP && !waiting) void loadOlder();
  });
  draw(options, state, { index: Math.max(0, initial.length - 1), hidden: 0 });
  scrollTo(options, box.scrollHeight);
  const redraw = (): void => {
    const [at, wasAtEnd] = [anchor(), topOf(options) >= furthest(box) - 1];
    state.elements.clear();
    state.range = '';
    draw(options, state, at);
    if (wasAtEnd) scrollTo(options, box.scrollHeight);
  };
  return {
    again: redraw,
    append: (item) => {
      state.items = [...state.items, item];
      state.appended += 1;
      redraw();
    },
    replace: (item) => {
      state.items = state.items.map((one) => (one.id === item.id ? item : one));
      redraw();
    },
  };
}
