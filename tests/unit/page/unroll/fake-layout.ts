type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Sizes = Partial<Record<(typeof SIZES)[number], number>>;

const SIZES = ['scrollHeight', 'clientHeight', 'scrollWidth', 'clientWidth'] as const;
const boxes = new Map<Element, Box>();
const sizes = new Map<Element, Sizes>();
const still = new Set<Element>();
let atPoint: readonly Element[] = [];

/** Where an element lies in the document; `still`: on the screen instead. */
export function place(element: Element, box: Box, how: 'scrolls' | 'still' = 'scrolls'): void {
  boxes.set(element, box);
  if (how === 'still') still.add(element);
}

export const sized = (element: Element, values: Sizes): void =>
  void sizes.set(element, { ...sizes.get(element), ...values });

export const setElementsAtPoint = (elements: readonly Element[]): void => {
  atPoint = elements;
};

/** Give jsdom, which lays nothing out, what a test says; the window is 1024 x 768. */
export function fakeLayout(): void {
  boxes.clear();
  sizes.clear();
  still.clear();
  atPoint = [];
  Element.prototype.getBoundingClientRect = function rect(this: Element) {
    const { x, y, width, height } = boxes.get(this) ?? { x: 0, y: 0, width: 0, height: 0 };
    return new DOMRect(x, still.has(this) ? y : y - document.documentElement.scrollTop, width, height);
  };
  for (const name of SIZES)
    Object.defineProperty(Element.prototype, name, {
      configurable: true,
      get(this: Element) {
        return sizes.get(this)?.[name] ?? 0;
      },
    });
  Document.prototype.elementsFromPoint = () => [...atPoint];
  Document.prototype.getAnimations = () => [];
  Object.defineProperty(Document.prototype, 'scrollingElement', {
    configurable: true,
    get: () => document.documentElement,
  });
  const scroll = function scrollTo(this: Element, { top = 0, left = 0 }: ScrollToOptions) {
    this.scrollTop = Math.max(
      0,
      Math.min(top, this.scrollHeight - (this === document.documentElement ? 768 : this.clientHeight)),
    );
    this.scrollLeft = left;
  };
  // Parse boundary of the test: only the form with options is used.
  Element.prototype.scrollTo = scroll as Element['scrollTo'];
  window.scrollTo = ((options: ScrollToOptions) =>
    scroll.call(document.documentElement, options)) as Window['scrollTo'];
  for (const [name, side] of [
    ['scrollY', 'scrollTop'],
    ['scrollX', 'scrollLeft'],
  ] as const)
    Object.defineProperty(window, name, { configurable: true, get: () => document.documentElement[side] });
}

export function elementOf(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}
