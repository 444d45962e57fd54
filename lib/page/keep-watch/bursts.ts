/** Chats redraw in bursts; after this much quiet one of them is over, ms. */
const QUIET = 600;
/** A page that never rests is still looked at this often, ms. */
const LONGEST_WAIT = 3_000;

export type Bursts = {
  /** Something changed. */
  readonly note: () => void;
  readonly end: () => void;
};

/** Runs a task once after each burst of changes, and now and then within one that never ends. */
export function bursts(window: Window, task: () => void): Bursts {
  let timer: number | null = null;
  let began = 0;
  const end = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
  };
  return {
    note: () => {
      const now = window.performance.now();
      if (timer === null) began = now;
      else if (now - began > LONGEST_WAIT - QUIET) return;
      end();
      timer = window.setTimeout(() => {
        timer = null;
        task();
      }, QUIET);
    },
    end,
  };
}
