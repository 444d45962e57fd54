import type { Reading } from '../domain/reading.schema.ts';
import type { Row, RowPick } from './rows.ts';

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
  /**
   * Rows of the open conversation in the order of the page, with the holes and the site's own notices; none where none is
   * open. `pick` spares the reading of a whole long list.
   */
  readonly rows: (page: Page, pick?: RowPick) => Row[];
  /** Does the site itself show that the conversation begins here? Left out where no such sign is known. */
  readonly topMarker?: (page: Page) => boolean;
  /** Does the site say that it has older messages and does not show them here? Left out where no such words are known. */
  readonly withheldAbove?: (page: Page) => boolean;
};
