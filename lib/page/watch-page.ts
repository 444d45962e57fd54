import type { Reading } from '../domain/reading.schema.ts';
import type { PageSeen } from '../messaging/protocol.ts';
import type { Page, Site } from '../sites/site.ts';
import { afterLoad, whenIdle } from './after-load.ts';
import { firstWords } from './first-words.ts';
import { titleOf } from './node-access.ts';

/** Chats redraw in bursts; half a second of quiet is enough to see the new conversation (SITES.md section 12). */
const QUIET = 600;
/** A page that never rests is still looked at now and then. */
const LONGEST_WAIT = 3_000;
/** Who a conversation is with stands at its top. */
const FIRST_WORDS = 6;

export function pageSeen({ platform, kind, counterparty, conversation, facts }: Reading): PageSeen {
  const order = facts.find((fact) => fact.name === 'order.number');
  return {
    type: 'page.seen',
    platform,
    kind,
    counterparty,
    conversation: conversation?.key ?? null,
    orderNumber: order === undefined ? null : typeof order.value === 'string' ? order.value : order.written,
  };
}

/** Changes when another conversation is opened; null where there is none, and the whole page has to be read to know. */
function signature(page: Page, site: Site): string | null {
  const conversation = site.conversation(page);
  if (conversation === null) return null;
  return JSON.stringify([page.url.href, titleOf(page.document), ...firstWords(conversation, FIRST_WORDS)]);
}

export type WatchPorts = {
  readonly window: Window & typeof globalThis;
  readonly page: () => Page;
  readonly site: (url: URL) => Site;
  /** False when nobody listens any more: the extension was updated or removed. */
  readonly send: (seen: PageSeen) => Promise<boolean>;
};

/** Looks at the page and tells the background when it is about something else than the last time. */
function createLook({ page, site, send }: WatchPorts, end: () => void): () => void {
  let signed: string | null = null;
  let told = '';
  return () => {
    const now = page();
    const reader = site(now.url);
    const sign = signature(now, reader);
    if (sign !== null && sign === signed) return;
    signed = sign;
    const seen = pageSeen(reader.read(now));
    const text = JSON.stringify(seen);
    if (text === told) return;
    told = text;
    void send(seen).then((heard) => {
      if (!heard) end();
    });
  };
}

/** On a switched-on site: after load and in idle time only, tells what the page is about, now and after each change. */
export function watchPage(ports: WatchPorts): void {
  const { window } = ports;
  let timer: number | null = null;
  let waitingSince = 0;
  const observer = new window.MutationObserver(() => {
    const now = window.performance.now();
    if (timer === null) waitingSince = now;
    else if (now - waitingSince > LONGEST_WAIT) return;
    else window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      timer = null;
      whenIdle(window, look);
    }, QUIET);
  });
  const look = createLook(ports, () => observer.disconnect());
  afterLoad(window, () => {
    look();
    observer.observe(window.document, { subtree: true, childList: true, characterData: true });
  });
}
