/** Firefox lets an isolated world see the page's own objects by this name. */
const isFirefox = (window: Window): boolean => Reflect.get(window, 'wrappedJSObject') !== undefined;

/**
 * Where html2canvas puts the frame with its copy of the page. It begins with `document.open()`, which Firefox refuses
 * to isolated worlds ("The operation is insecure", seen 2026-11); but the frame is empty anyway, so that there these
 * calls may as well do nothing. Null: the library's own place will do.
 */
export function copyPlace(window: Window): HTMLElement | null {
  if (!isFirefox(window)) return null;
  const { document } = window;
  const place = document.createElement('div');
  place.appendChild = <T extends Node>(frame: T): T => {
    document.body.append(frame);
    const copy = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
    if (copy === null) return frame;
    // The library waits for the load event that follows; an empty frame has had its own already.
    const close = () => window.setTimeout(() => frame.dispatchEvent(new Event('load')), 0);
    Object.assign(copy, { open: () => copy, write: () => undefined, close });
    return frame;
  };
  return place;
}
