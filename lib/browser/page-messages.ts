import type { PageLoaded, PageSeen, TalkChanged } from '../messaging/protocol.ts';

/** What a script of ours in a page may say. */
type Said = PageSeen | PageLoaded | TalkChanged;
type Runtime = { readonly sendMessage: (message: Said) => Promise<unknown> };

/** The polyfill costs a content script 30 kB, and both browsers' own `sendMessage` gives a promise in manifest 3. */
function ownRuntime(): Runtime | null {
  const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const runtime: unknown = typeof api === 'object' && api !== null ? Reflect.get(api, 'runtime') : null;
  // Parse boundary: the browser's own object. Its id is gone once the extension is updated or removed.
  return typeof runtime === 'object' && runtime !== null && Reflect.get(runtime, 'id') ? (runtime as Runtime) : null;
}

/** Tells the background. False when this script has outlived its extension. */
export async function tellBackground(message: Said): Promise<boolean> {
  try {
    const runtime = ownRuntime();
    if (runtime === null) return false;
    await runtime.sendMessage(message);
    return true;
  } catch (error) {
    // "Could not establish connection": the worker is being replaced; "context invalidated": it is gone for good.
    return !(error instanceof Error && /invalidated/i.test(error.message));
  }
}

/**
 * The shadow root of an element, closed ones included, which only extensions may see. Chromium has a function for it
 * that takes HTML elements only, Firefox a property; elsewhere null.
 */
export function anyShadowRoot(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  const chrome: unknown = Reflect.get(globalThis, 'chrome');
  const dom: unknown = typeof chrome === 'object' && chrome !== null ? Reflect.get(chrome, 'dom') : null;
  const ask: unknown = typeof dom === 'object' && dom !== null ? Reflect.get(dom, 'openOrClosedShadowRoot') : null;
  const root: unknown = typeof ask === 'function' ? ask(element) : Reflect.get(element, 'openOrClosedShadowRoot');
  return root instanceof ShadowRoot ? root : null;
}
