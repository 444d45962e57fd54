import type { Page, Site } from '../../sites/site.ts';
import { whenIdle } from '../after-load.ts';
import { bursts } from './bursts.ts';
import { type Landmarks, landmarksOf } from './landmarks.ts';
import { seenMessages } from './seen-messages.ts';

export type KeepWatchPorts = {
  readonly window: Window & typeof globalThis;
  readonly page: () => Page;
  readonly site: (url: URL) => Site;
  /** Tells the background that something changed. False when nobody listens any more. */
  readonly tell: () => Promise<boolean>;
};

export type Watching = {
  /** See `saidsoKeepWatch.isSure`. */
  readonly isSure: () => boolean;
  readonly end: () => void;
};

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  // Conversations are shown and hidden by these.
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden'],
};

/**
 * Looks at the open conversation after each burst of changes. Messages count only together with some that are known: the
 * name at the top of a chat changes before its messages do, or after them. Once another conversation was open, or might
 * have been, none counts before that was seen. Null where the conversation of this key is not the open one.
 */
export function watchConversation(key: string, { window, page, site, tell }: KeepWatchPorts): Watching | null {
  const seen = seenMessages();
  let landmarks: Landmarks | null = null;
  let ended = false;
  const open = () => {
    const now = page();
    const { conversation, identityRead, messages } = site(now.url).read(now);
    return identityRead && conversation?.key === key ? messages : null;
  };
  const look = (): void => {
    if (ended) return;
    if (landmarks?.stand() === false) landmarks = null;
    const messages = open();
    if (messages === null || !seen.knows(messages)) {
      landmarks = null;
      return;
    }
    const isBack = landmarks === null;
    landmarks = landmarksOf(page, site);
    if (seen.note(messages) || isBack) void tell().then((heard) => heard || end());
  };
  const burst = bursts(window, () => whenIdle(window, look));
  const observer = new window.MutationObserver(() => {
    if (landmarks?.stand() === false) landmarks = null;
    burst.note();
  });
  const end = (): void => {
    ended = true;
    observer.disconnect();
    burst.end();
  };
  const first = open();
  if (first === null) return null;
  seen.note(first);
  landmarks = landmarksOf(page, site);
  if (landmarks === null) return null;
  observer.observe(window.document, CHANGES);
  return { isSure: () => landmarks?.standOpen() === true, end };
}
