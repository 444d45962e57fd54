const LATEST = 2_000;

/** Runs a task when the browser has nothing better to do. */
export function whenIdle(window: Window, task: () => void): void {
  // jsdom has no idle callbacks.
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(task, { timeout: LATEST });
  else window.setTimeout(task, 0);
}

/** Runs a task in idle time after the page has loaded: before that, the time is the page's own. */
export function afterLoad(window: Window, task: () => void): void {
  if (window.document.readyState === 'complete') whenIdle(window, task);
  else window.addEventListener('load', () => whenIdle(window, task), { once: true });
}
