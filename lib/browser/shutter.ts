import { browser } from 'wxt/browser';
import { z } from 'zod';

/** Name of the port by which the popup offers its own right to take pictures. */
export const SHUTTER = 'shutter';
/** A document that was clicked and does not answer has lost the click, or is closing; ms. */
const PATIENCE = 3_000;

const answerSchema = z.object({ id: z.number(), dataUrl: z.string().nullable(), error: z.string() });
type Answer = z.infer<typeof answerSchema>;
type Port = ReturnType<typeof browser.runtime.connect>;

/**
 * In the popup: takes pictures when the background asks. Chromium's limit of two pictures a second does not hold for the
 * document that was clicked, as long as its click counts: five seconds (measured 2026-11).
 */
export function offerShutter(): void {
  const port = browser.runtime.connect({ name: SHUTTER });
  port.onMessage.addListener((message: unknown) => {
    const asked = z.object({ id: z.number(), windowId: z.number() }).safeParse(message);
    if (!asked.success) return;
    const { id, windowId } = asked.data;
    browser.tabs.captureVisibleTab(windowId, { format: 'png' }).then(
      (dataUrl) => port.postMessage({ id, dataUrl, error: '' }),
      (error: unknown) =>
        port.postMessage({ id, dataUrl: null, error: error instanceof Error ? error.message : String(error) }),
    );
  });
}

let clicked: Port | null = null;
let asked = 0;
const waiting = new Map<number, (answer: Answer) => void>();

/** In the background: a page of ours offers its click. */
export function takeShutter(port: Port): void {
  clicked = port;
  port.onMessage.addListener((message: unknown) => {
    const answer = answerSchema.safeParse(message);
    if (answer.success) waiting.get(answer.data.id)?.(answer.data);
  });
  port.onDisconnect.addListener(() => {
    if (clicked === port) clicked = null;
    for (const [id, resolve] of waiting) resolve({ id, dataUrl: null, error: 'closed' });
  });
}

/** A picture by the document that was clicked; null where there is none, or its click does not count any more. */
export async function clickedPicture(windowId: number): Promise<string | null> {
  const port = clicked;
  if (port === null) return null;
  asked += 1;
  const id = asked;
  const answer = await new Promise<Answer>((resolve) => {
    waiting.set(id, resolve);
    setTimeout(() => resolve({ id, dataUrl: null, error: 'silent' }), PATIENCE);
    port.postMessage({ id, windowId });
  });
  waiting.delete(id);
  // Refused once, it is refused until the next click, which comes with a port of its own.
  if (answer.dataUrl === null && clicked === port) clicked = null;
  return answer.dataUrl;
}
