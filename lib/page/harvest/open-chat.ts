import type { Page, Site } from '../../sites/site.ts';
import { type Chat, identityOf, readerNames } from './chat.ts';
import { findChatScroller } from './chat-scroller.ts';
import { sightings } from './sightings.ts';

export type HarvestPorts = {
  readonly window: Window;
  readonly page: () => Page;
  readonly site: (url: URL) => Site;
};

/** The conversation that is open in the page; null where none is, or where none of its rows is in this document. */
export function openChat({ window, page, site }: HarvestPorts): Chat | null {
  const now = page();
  const reader = site(now.url);
  const isKnown = reader.matches.length > 0;
  if (isKnown && reader.conversation(now) === null) return null;
  const elements = reader.rows(now).flatMap((row) => ('element' in row && row.element !== null ? [row.element] : []));
  const middle = elements[elements.length >> 1];
  if (middle === undefined) return null;
  const scroller = findChatScroller(middle, window);
  const [identity, named] = [identityOf(reader, now), readerNames(reader, now)];
  return { window, page, site: reader, scroller, identity, named, sightings: sightings() };
}

/** The conversation as its reader names it now. */
export const conversationName = ({ site, page }: Pick<Chat, 'site' | 'page'>): string | null =>
  site.read(page()).conversation?.key ?? null;
