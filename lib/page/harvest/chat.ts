import type { Page, Site } from '../../sites/site.ts';
import { firstWords } from '../first-words.ts';
import type { ChatScroller } from './chat-scroller.ts';
import type { Sightings } from './sightings.ts';

/** The conversation that is being harvested. */
export type Chat = {
  readonly window: Window;
  readonly site: Site;
  readonly page: () => Page;
  /** Null where nothing scrolls. */
  readonly scroller: ChatScroller | null;
  /** By which a change to another conversation is noticed, as cheaply as at every step. */
  readonly identity: string;
  /** The conversation as its reader named it at the beginning, and whether the reader trusts the name. */
  readonly named: string;
  readonly sightings: Sightings;
};

/** Address and first words: in a single-page site the header changes before the messages do. */
export function identityOf(site: Site, page: Page): string {
  const element = site.conversation(page);
  return JSON.stringify([page.url.href, element === null ? null : (firstWords(element, 1)[0] ?? null)]);
}

/** What the reader says of whose messages these are: it looks at all of them, so this is not for every step. */
export function readerNames(site: Site, page: Page): string {
  const { conversation, identityRead } = site.read(page);
  return JSON.stringify([conversation?.key ?? null, identityRead]);
}

/** Is the same conversation open, in the same list? */
export function isSameChat({ site, page, scroller, identity }: Chat): boolean {
  return scroller?.element.isConnected !== false && identityOf(site, page()) === identity;
}
