import { stripTokens } from '../domain/strip-tokens.ts';

type Frame = { url: string; reached: boolean };

/** Frames of another origin give null, or throw, depending on the browser. */
function isReached(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument !== null;
  } catch {
    // A frame of another origin: its content is out of reach, and the answer says so.
    return false;
  }
}

/** Frames that show something, with the address that their element names. */
export function framesOf(document: Document): Frame[] {
  return Array.from(document.querySelectorAll<HTMLIFrameElement>('iframe, frame'), (frame) => ({
    url: stripTokens(frame.src || (frame.hasAttribute('srcdoc') ? 'about:srcdoc' : 'about:blank')).url,
    reached: isReached(frame),
  }));
}
