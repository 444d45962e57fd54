import type { Reading } from '../domain/reading.schema.ts';

/** What a reader may look at. */
export type Page = {
  readonly document: Document;
  readonly url: URL;
  /** IANA zone of the person's browser: the zone that chat sites show times in. */
  readonly zone: string;
};

/** One known site: one file, or one folder with a file a page kind. */
export type Site = {
  /** Also the name of its file or folder. */
  readonly id: string;
  /** Host permissions asked for when the person switches the site on, and the hosts this reader answers for. */
  readonly matches: readonly string[];
  /** Counts up with every change of its selectors. */
  readonly version: number;
  /** Reads the page; never throws on any DOM, never changes it. */
  readonly read: (page: Page) => Reading;
  /** Element that holds the open conversation, on pages of kind chat or mail; null elsewhere or when none is open. */
  readonly conversation: (page: Page) => Element | null;
  /** Element of one message by its key, to be drawn anew; null when it is not in the page now. */
  readonly messageElement?: (page: Page, key: string) => Element | null;
};
