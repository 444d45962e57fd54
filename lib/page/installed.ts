import type { ConsoleJournal } from '../domain/console.schema.ts';
import type { PageArchive, PageRead, Redrawn } from '../domain/page-content.schema.ts';
import type { PageState } from '../domain/page-state.schema.ts';

/**
 * What our injected scripts leave on the `globalThis` of the isolated world, for the background to call by
 * `scripting.executeScript`. Every answer is JSON. Injecting a script twice changes nothing.
 */
declare global {
  /** By `site-watch.js`, on switched-on sites only, before the page's own scripts. */
  var saidsoWatch: { readonly journal: () => ConsoleJournal } | undefined;
  /** By `site-reader.js`. */
  var saidsoReader:
    | {
        /** Where the page stands now; cheap. */
        readonly state: () => PageState;
        /** Reads the page by its site's reader. */
        readonly read: () => Promise<PageRead>;
      }
    | undefined;
  /** By `page-archive.js`. */
  var saidsoArchive: { readonly make: () => Promise<PageArchive> } | undefined;
  /** By `redraw.js`, which brings html2canvas. */
  var saidsoRedraw: { readonly draw: (messageKeys: readonly string[]) => Promise<Redrawn[]> } | undefined;
}
