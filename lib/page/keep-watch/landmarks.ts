import type { Page, Site } from '../../sites/site.ts';
import { firstWords } from '../first-words.ts';
import { isConnected } from '../node-access.ts';

/** Who a conversation is with stands at its top. */
const WORDS = 2;

/** Signs by which a change to another conversation is noticed without reading the page. */
export type Landmarks = {
  /** Cheap enough for every change of the page. */
  readonly stand: () => boolean;
  /** Also looks whether the same conversation is the open one: sites keep those opened before in the page, hidden. */
  readonly standOpen: () => boolean;
};

/** The landmarks of the conversation that is open now; null where none is. */
export function landmarksOf(page: () => Page, site: (url: URL) => Site): Landmarks | null {
  const now = page();
  const element = site(now.url).conversation(now);
  if (element === null) return null;
  const { href } = now.url;
  const wordsNow = (): string => JSON.stringify(firstWords(element, WORDS));
  const words = wordsNow();
  const stand = (): boolean =>
    element.ownerDocument.location.href === href && isConnected(element) && wordsNow() === words;
  return {
    stand,
    standOpen: () => {
      const then = page();
      return stand() && site(then.url).conversation(then) === element;
    },
  };
}
