import { isConnected, outerElementOf, rectOf } from '../node-access.ts';

/** Elements watched: one in every fifth of a screen of a page of 30,000 px, read in about a millisecond. */
const MOST = 200;
/** Candidates measured for each one kept. */
const OVERSAMPLE = 5;
/** Browsers place boxes by fractions of a pixel; less than this is no move, CSS pixels. */
const STILL = 0.5;

/** Place in the unrolled page, CSS pixels. */
type Place = { readonly top: number; readonly bottom: number };
type Sentinel = { readonly element: Element; readonly place: Place };

export type Sentinels = {
  /** Looks where they stand; gives the first place from which content stands elsewhere than at the last look. */
  readonly look: (scrolled: number) => number | null;
};

function placeOf(element: Element, scrolled: number): Place | null {
  if (!isConnected(element)) return null;
  const { top, bottom, width, height } = rectOf(element);
  return width === 0 && height === 0 ? null : { top: top + scrolled, bottom: bottom + scrolled };
}

/** Those of what runs an animation move by themselves. */
function animated(document: Document): ReadonlySet<Element> {
  const running = document.getAnimations().filter(({ playState }) => playState === 'running');
  return new Set(running.flatMap(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target ?? []) : [])));
}

/** Spread over the height: in each of so many equal parts of the page the smallest of those that begin there. */
function choose(elements: readonly Element[], scrolled: number, isFit: (one: Element) => boolean): readonly Sentinel[] {
  const every = Math.max(1, Math.floor(elements.length / (MOST * OVERSAMPLE)));
  const measured = elements
    .filter((element, index) => index % every === 0 && isFit(element))
    .map((element) => ({ element, place: placeOf(element, scrolled) }))
    .filter((one): one is Sentinel => one.place !== null);
  const end = Math.max(1, ...measured.map(({ place }) => place.top));
  const parts = new Map<number, Sentinel>();
  for (const one of measured) {
    const part = Math.floor((one.place.top / end) * (MOST - 1));
    const before = parts.get(part);
    const height = ({ place }: Sentinel): number => place.bottom - place.top;
    if (before === undefined || height(one) < height(before)) parts.set(part, one);
  }
  return [...parts.values()];
}

type Look = Sentinel & { readonly now: Place | null };
const isSame = (one: number, other: number | undefined): boolean =>
  other !== undefined && Math.abs(one - other) <= STILL;

/** What moved them lies somewhere below the last edge that stands where it stood. */
function firstChange(looks: readonly Look[]): number | null {
  const moved = looks.filter(({ place, now }) => !isSame(place.top, now?.top));
  if (moved.length === 0) return null;
  const first = Math.min(...moved.map(({ place, now }) => Math.min(place.top, now?.top ?? place.top)));
  const edges = looks.flatMap(({ place, now }) =>
    isSame(place.top, now?.top) ? [place.top, ...(isSame(place.bottom, now?.bottom) ? [place.bottom] : [])] : [],
  );
  return Math.max(0, ...edges.filter((edge) => edge <= first));
}

export type Watched = {
  readonly document: Document;
  /** All elements of the page. */
  readonly elements: () => readonly Element[];
  /** Scrolls with the page: this and all that is in it is left out where it says no. */
  readonly scrolls: (element: Element) => boolean;
  /** A box that scrolls: what is outside of it stands still. */
  readonly box: Element | null;
};

/** Elements by which it is noticed that content moves between two pictures. */
export function sentinels({ document, elements, scrolls, box }: Watched, scrolled: number): Sentinels {
  const chosen = (at: number): readonly Sentinel[] => {
    const moving = animated(document);
    return choose(elements(), at, (element) => {
      let one: Element | null = element;
      while (one !== null && one !== box && scrolls(one) && !moving.has(one)) one = outerElementOf(one);
      return one === box && element !== box;
    });
  };
  let watched = chosen(scrolled);
  return {
    look: (at) => {
      const looks = watched.map((one) => ({ ...one, now: placeOf(one.element, at) }));
      const there = looks.flatMap(({ element, now }) => (now === null ? [] : [{ element, place: now }]));
      watched = there.length < looks.length ? chosen(at) : there;
      return firstChange(looks);
    },
  };
}
