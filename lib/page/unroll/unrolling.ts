import type { PageState } from '../../domain/page-state.schema.ts';
import type { FixedShown, UnrolledPage, UnrolledState } from '../../domain/whole-page.schema.ts';
import { bodyOf } from '../node-access.ts';
import { fixedAtEdges } from './edges.ts';
import { nextFrame } from './frames.ts';
import { type InlineStyles, inlineStyles } from './inline-styles.ts';
import { pendingPictures, waitForPictures } from './pictures.ts';
import { positionMemory } from './position-memory.ts';
import { type Scan, scanPage } from './scan.ts';
import { findScroller, furthestOf, type Scroller, scrollTo, topOf, unrolledSize } from './scroller.ts';
import { type Sentinels, sentinels } from './sentinels.ts';
import { settle } from './settle.ts';
import { type StandingStill, standingStill } from './standing-still.ts';
import { putDownSticky } from './sticky.ts';

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
};

/** Scrolls at once, to the very place, and does not move by itself when something is inserted above. */
function freeScrolling({ window, scroller, styles }: Parts): void {
  const body = scroller.box === null ? bodyOf(window.document) : null;
  for (const element of [scroller.element, ...(body === null ? [] : [body])])
    styles.set(element, { 'scroll-behavior': 'auto', 'overflow-anchor': 'none', 'scroll-snap-type': 'none' });
}

/** What the browser draws near the window only is of a guessed height until then, and white in a picture of the rest. */
const drawDeferred = ({ styles }: Parts, { deferred }: Scan): void => {
  for (const element of deferred) styles.set(element, { 'content-visibility': 'visible' });
};

function stateOf({ window, state, scroller }: Parts, watched: Sentinels): UnrolledState {
  const top = topOf(scroller);
  return { state: state(), top, height: unrolledSize(scroller, window).height, movedFrom: watched.look(top) };
}

async function goTo(parts: Parts, top: number, fixed: FixedShown): Promise<void> {
  const { window, scroller, still } = parts;
  still.show(fixed);
  scrollTo(scroller, top);
  await nextFrame(window);
  still.add(fixedAtEdges(window));
  await nextFrame(window);
  await waitForPictures(pendingPictures(window, 'window'), PICTURES);
}

async function makeReady(parts: Parts, goOn: () => boolean): Promise<UnrolledPage & { readonly scan: Scan }> {
  const { window, state, scroller, styles, still } = parts;
  const found = state();
  freeScrolling(parts);
  const first = scanPage(window);
  drawDeferred(parts, first);
  still.add(first.fixed);
  const look = (): void => still.add(fixedAtEdges(window));
  const settled = await settle({ window, scroller, look, goOn });
  const scan = scanPage(window);
  drawDeferred(parts, scan);
  still.add(scan.fixed);
  const scrolled = furthestOf(scroller, window) > 0;
  const sticky = putDownSticky(window, scan.sticky, scroller.box === null ? null : scroller.element, styles);
  await goTo(parts, 0, 'both');
  return {
    found,
    state: state(),
    size: unrolledSize(scroller, window),
    box: scroller.box,
    fixedBelow: still.anyBelow(),
    touched: { sticky, fixed: still.count(), scrolled },
    settled,
    scan,
  };
}

/** Looks at the page and changes nothing before `begin`. */
export function unrolling(window: Window, state: () => PageState): Unrolling {
  const scroller = findScroller(window);
  const styles = inlineStyles(window);
  const parts: Parts = { window, state, scroller, styles, still: standingStill(window, scroller.element, styles) };
  const putBack = positionMemory(window, [scroller.element]);
  let watched: Sentinels | null = null;
  let ended: boolean | null = null;
  const ready = (): Sentinels => {
    if (watched === null || ended !== null) throw new Error('the page is not ready, or has been put back');
    return watched;
  };
  return {
    begin: async () => {
      const { scan, ...page } = await makeReady(parts, () => ended === null);
      if (ended !== null) throw new Error('the page was put back meanwhile');
      watched = sentinels(() => scan.elements, parts.still.has, topOf(scroller));
      return page;
    },
    to: async (top, fixed) => {
      ready();
      await goTo(parts, top, fixed);
      return stateOf(parts, ready());
    },
    look: () => stateOf(parts, ready()),
    end: () => {
      if (ended !== null) return ended;
      ended = false;
      const restyled = styles.restore();
      ended = putBack() && restyled;
      return ended;
    },
  };
}
