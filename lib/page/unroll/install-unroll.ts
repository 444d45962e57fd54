import type { PageState } from '../../domain/page-state.schema.ts';
import type {} from '../installed.ts';
import { type Unrolling, unrolling } from './unrolling.ts';

/** Longer than any one picture takes; whoever takes them has died when nobody calls for so long, ms. */
const FORGOTTEN = 15_000;

/** The names and places of the page are the reader's, so that they can be compared. */
function readerState(): PageState {
  if (globalThis.saidsoReader === undefined) throw new Error('the reader comes first');
  return globalThis.saidsoReader.state();
}

/** A page may be in any state by then: what cannot be put back is told, not thrown. */
function putBack(unrolling: Unrolling): boolean {
  try {
    return unrolling.end();
  } catch {
    return false;
  }
}

/** Leaves on `globalThis` what makes a page ready for pictures of all of it. */
export function installUnroll(window: Window): void {
  let running: Unrolling | null = null;
  let restored = true;
  /** Was everything put back that was begun before in the same capture? A page is begun anew when its window was resized. */
  let wasRestored = true;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  const end = (): { readonly restored: boolean } => {
    clearTimeout(watchdog);
    if (running !== null) restored = putBack(running) && wasRestored;
    running = null;
    return { restored };
  };
  const again = (): void => {
    clearTimeout(watchdog);
    if (running !== null) watchdog = setTimeout(end, FORGOTTEN);
  };
  const now = (): Unrolling => {
    again();
    if (running === null) throw new Error('nothing was begun, or it was put back');
    return running;
  };
  const begin = async (own: Unrolling) => {
    running = own;
    try {
      return await now().begin();
    } catch (error) {
      if (running === own) end();
      throw error;
    } finally {
      again();
    }
  };
  globalThis.saidsoUnroll ??= {
    begin: async () => {
      wasRestored = running === null || end().restored;
      return begin(unrolling(window, readerState));
    },
    to: async (top, fixed) => now().to(top, fixed).finally(again),
    look: () => now().look(),
    end,
  };
}
