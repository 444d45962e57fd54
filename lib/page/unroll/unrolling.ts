import type { PageState } from '../../domain/page-state.schema.ts';
import type { FixedShown, UnrolledPage, UnrolledState } from '../../domain/whole-page.schema.ts';
import { bodyOf } from '../node-access.ts';
import { type Changes, watchChanges } from './changes.ts';
import { heldAtEdges } from './edges.ts';
import { nextFrame } from './frames.ts';
import { type InlineStyles, inlineStyles } from './inline-styles.ts';
import { pendingPictures, waitForPictures } from './pictures.ts';
import { positionMemory } from './position-memory.ts';
import { noteAtEnd, reconsider } from './reconsider.ts';
import { type Held, type Scan, scanPage, sorted } from './scan.ts';
import { findScroller, furthestOf, type Scroller, scrollTo, topOf, unrolledSize } from './scroller.ts';
import { type Sentinels, sentinels } from './sentinels.ts';
import { settle } from './settle.ts';
import { type StandingStill, standingStill } from './standing-still.ts';
import { putDown } from './sticky.ts';
import { allElements } from './walk.ts';

/** Pictures that come while a part of the page is in the window are waited for so long, ms. */
const PICTURES = { most: 150, sinceLast: 150 } as const;

/** A page that is being made ready, or is ready, for pictures of all of it. */
export type Unrolling = {
  readonly begin: () => Promise<UnrolledPage>;
  readonly to: (top: number, fixed: FixedShown) => Promise<UnrolledState>;
  /** Changes nothing. */
  readonly look: () => UnrolledState;
  /** Puts everything back; true where all stands as it was found. */
  readonly end: () => boolean;
};

type Parts = {
  readonly window: Window;
  readonly state: () => PageState;
  readonly scroller: Scroller;
  readonly styles: InlineStyles;
  readonly still: StandingStill;
  /** Elements that the browser drew only near the window. */
  readonly deferred: Set<Element>;
  /** Throws once the page has been put back: whoever still waits for a frame must not touch it any more. */
  readonly goOn: () => void;
};

/** Scrolls at once, to the very place, and does not move by itself when something is inserted above. */
function freeScrolling({ window, scroller, styles }: Parts): void {
  const body = scroller.box === null ? bodyOf(window.document) : null;
  for (const element of [scroller.element, ...(body === null ? [] : [body])])
    styles.set(element, { 'scroll-behavior': 'auto', 'overflow-anchor': 'none', 'scroll-snap-type': 'none' });
}

function stateOf({ window, state, scroller }: Parts, watched: Sentinels): UnrolledState {
  const top = topOf(scroller);
  return { state: state(), top, height: unrolledSize(scroller, window).height, movedFrom: watched.look(top) };
}

/** Takes in what is to be treated; gives how many elements that stick were put down. */
function treat({ window, scroller, styles, still, deferred: known }: Parts, { fixed, sticky, deferred }: Held): number {
  still.add(fixed);
  // What the browser draws near the window only is of a guessed height until then, and white in a picture of the rest.
  for (const element of deferred) {
    known.add(element);
    styles.set(element, { 'content-visibility': 'visible' });
  }
  return putDown(window, sticky, scroller.box === null ? null : scroller.element, styles);
}

/** What came to stand still or to stick since the last look. */
function meetHeld(parts: Parts, changes: Changes): { readonly sticky: number; readonly all: boolean } {
  const changed = changes.take();
  const held = changed === null ? heldAtEdges(parts.window, parts.scroller.box) : sorted(parts.window, changed);
  return { sticky: treat(parts, held), all: changed !== null };
}

async function goTo(parts: Parts, changes: Changes, top: number, fixed: FixedShown): Promise<void> {
  const { window, scroller, still, goOn } = parts;
  const shows = still.show(fixed);
  const before = topOf(scroller);
  scrollTo(scroller, top);
  // Nothing to draw anew.
  if (!shows && topOf(scroller) === before) return;
  await nextFrame(window);
  goOn();
  meetHeld(parts, changes);
  await nextFrame(window);
  await waitForPictures(pendingPictures(window, 'window'), PICTURES);
  goOn();
}

/** Scrolls through all of it and comes back to its top. */
async function settleAll(parts: Parts, first: Scan, changes: Changes) {
  const { window, scroller, styles, still, goOn } = parts;
  let sticky = treat(parts, first);
  let sawAll = true;
  const look = (): void => {
    goOn();
    const met = meetHeld(parts, changes);
    sticky += met.sticky;
    sawAll &&= met.all;
  };
  const settled = await settle({ window, scroller, look });
  goOn();
  const scan = sawAll ? heldAtEdges(window, scroller.box) : scanPage(window);
  sticky += treat(parts, scan);
  const atEnd = noteAtEnd(topOf(scroller), unrolledSize(scroller, window).height, still);
  await goTo(parts, changes, 0, 'both');
  sticky += reconsider(window, atEnd, unrolledSize(scroller, window).height, still, styles);
  return { settled, sticky };
}

async function makeReady(parts: Parts, first: Scan, changes: Changes) {
  const { window, state, scroller, still } = parts;
  const scrolled = furthestOf(scroller, window) > 0;
  const { settled, sticky } = await settleAll(parts, first, changes);
  return {
    state: state(),
    size: unrolledSize(scroller, window),
    box: scroller.box,
    fixedBelow: still.anyBelow(),
    touched: { sticky, fixed: still.all().length, deferred: parts.deferred.size, scrolled },
    settled,
  };
}

function watch({ window, scroller, still }: Parts): Sentinels {
  const box = scroller.box === null ? null : scroller.element;
  const { document } = window;
  const scrolls = (element: Element): boolean => !still.has(element);
  return sentinels({ document, elements: () => allElements(document), scrolls, box }, topOf(scroller));
}

/** Looks at the page and changes nothing before `begin`. */
export function unrolling(window: Window, state: () => PageState): Unrolling {
  const scroller = findScroller(window);
  const styles = inlineStyles(window);
  let ended: boolean | null = null;
  const goOn = (): void => {
    if (ended !== null) throw new Error('the page was put back meanwhile');
  };
  const still = standingStill(window, scroller.element, styles);
  const parts: Parts = { window, state, scroller, styles, still, deferred: new Set(), goOn };
  const putBack = positionMemory(window, [scroller.element]);
  const first = scanPage(window);
  const changes = watchChanges(window.document, first.shadowRoots);
  let watched: Sentinels | null = null;
  const ready = (): Sentinels => {
    goOn();
    if (watched === null) throw new Error('the page is not ready yet');
    return watched;
  };
  return {
    begin: async () => {
      const found = state();
      freeScrolling(parts);
      const page = await makeReady(parts, first, changes);
      watched = watch(parts);
      return { found, ...page };
    },
    to: async (top, fixed) => {
      ready();
      await goTo(parts, changes, top, fixed);
      return stateOf(parts, ready());
    },
    look: () => stateOf(parts, ready()),
    end: () => {
      if (ended !== null) return ended;
      ended = false;
      changes.stop();
      const isRestyled = styles.restore();
      ended = putBack() && isRestyled;
      return ended;
    },
  };
}
