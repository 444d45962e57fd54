/** A hidden tab gets no animation frames at all: nobody waits longer than this for one, ms. */
const LATEST = 100;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The next animation frame, or a moment later where none comes. */
export const nextFrame = (window: Window): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, LATEST);
    window.requestAnimationFrame(() => {
      clearTimeout(late);
      resolve();
    });
  });
