import type { ConsoleJournal } from '../domain/console.schema.ts';
import type { HarvestChunk, HarvestEnd, HarvestStart, ShownMessages, Standing } from '../domain/harvest.schema.ts';
import type { PageArchive, PageRead, Redrawn } from '../domain/page-content.schema.ts';
import type { PageState } from '../domain/page-state.schema.ts';
import type { FixedShown, UnrolledPage, UnrolledState } from '../domain/whole-page.schema.ts';

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
  /** By `page-unroll.js`. */
  var saidsoUnroll:
    | {
        readonly begin: () => Promise<UnrolledPage>;
        readonly to: (top: number, fixed: FixedShown) => Promise<UnrolledState>;
        readonly look: () => UnrolledState;
        readonly end: () => { readonly restored: boolean };
      }
    | undefined;
  /** By `harvest.js`. */
  var saidsoHarvest:
    | {
        /** Null where no conversation is open. */
        readonly begin: () => Promise<HarvestStart | null>;
        readonly more: (budget: number) => Promise<HarvestChunk>;
        /** Null when the message was not found again. */
        readonly show: (key: string, standing: Standing) => Promise<ShownMessages | null>;
        readonly end: () => Promise<HarvestEnd>;
      }
    | undefined;
  /** By `keep-watch.js`. */
  var saidsoKeepWatch:
    | {
        /** False where the conversation of this key is not the open one. */
        readonly start: (conversation: string) => boolean;
        readonly stop: () => void;
        readonly isOn: () => boolean;
        /** Are the messages in the page now, beyond doubt, those of the watched conversation? */
        readonly isSure: () => boolean;
      }
    | undefined;
  /** By `redraw.js`, which brings html2canvas. */
  var saidsoRedraw: { readonly draw: (messageKeys: readonly string[]) => Promise<Redrawn[]> } | undefined;
}
