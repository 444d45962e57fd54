import type { Result } from '../domain/failure.ts';
import type { HarvestChunk, HarvestEnd, HarvestStart, ShownMessages, Standing } from '../domain/harvest.schema.ts';
import type { Rect } from '../domain/message.schema.ts';
import type { PageArchive, PageRead, Redrawn } from '../domain/page-content.schema.ts';
import type { PageState } from '../domain/page-state.schema.ts';
import type { DeviceTime } from '../domain/time.schema.ts';
import type { FixedShown, UnrolledPage, UnrolledState } from '../domain/whole-page.schema.ts';

/** The tab a person clicked on, as it was at the click. */
export type CaptureTab = {
  readonly id: number;
  readonly windowId: number;
  readonly url: string;
  readonly title: string;
};

/** Our scripts in the page of one tab. */
export type PagePort = {
  /** Puts the site reader into the page; does nothing where it already runs. */
  readonly enter: () => Promise<Result<PageState>>;
  readonly state: () => Promise<Result<PageState>>;
  readonly read: () => Promise<Result<PageRead>>;
  readonly archive: () => Promise<Result<PageArchive>>;
  /** Makes the page ready for pictures of all of it, and puts it back; a watchdog in the page does so by itself after a while. */
  readonly unroll: {
    readonly begin: () => Promise<Result<UnrolledPage>>;
    /** Scrolls there and waits until the page has drawn it. `fixed`: what stands still on the screen and is to be seen. */
    readonly to: (top: number, fixed: FixedShown) => Promise<Result<UnrolledState>>;
    /** How it stands now; changes nothing. */
    readonly look: () => Promise<Result<UnrolledState>>;
    readonly end: () => Promise<Result<{ readonly restored: boolean }>>;
  };
  /** Goes up through the open conversation and reads it on the way. */
  readonly harvest: {
    readonly begin: () => Promise<Result<HarvestStart>>;
    /** Goes on for about this long, ms. */
    readonly more: (budget: number) => Promise<Result<HarvestChunk>>;
    /** Brings a message into view that was read before. */
    readonly show: (key: string, standing: Standing) => Promise<Result<ShownMessages>>;
    readonly end: () => Promise<Result<HarvestEnd>>;
  };
  readonly redraw: (messageKeys: readonly string[]) => Promise<Result<readonly Redrawn[]>>;
};

/** A picture ready to be stored. */
export type Picture = {
  readonly png: Blob;
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** Is every pixel the same, within a hair? Looked at while the picture is stored. */
  readonly blank: Promise<boolean>;
};

export type PixelsPort = {
  /** The visible part of the tab as PNG; fails when the browser refuses. */
  readonly visibleTab: (tab: CaptureTab) => Promise<Result<Blob>>;
  /** Any part of the page, places counted from the document's corner; null where the browser cannot. */
  readonly pageRect: ((tab: CaptureTab, rect: Rect) => Promise<Result<Blob>>) | null;
  /** Is this tab still the active one of its window, on this URL? */
  readonly stillInFront: (tab: CaptureTab) => Promise<Result<null>>;
  /** Cuts a picture of the viewport to a box in CSS pixels; null keeps all of it. */
  readonly cut: (png: Blob, box: Rect | null, pixelRatio: number) => Promise<Picture>;
  /** A small copy for lists. */
  readonly thumbnail: (png: Blob) => Promise<Blob>;
  /** A copy of pictures, one under the other, with lines of text printed below. */
  readonly stamp: (pngs: readonly Blob[], lines: readonly string[]) => Promise<Blob>;
};

export type Digest = (bytes: Uint8Array) => Promise<string>;

/** What every use case may need of the world outside. */
export type World = {
  readonly now: () => DeviceTime;
  /** Done after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly newId: () => string;
  /** Random bytes as lower-case hex. */
  readonly randomHex: (bytes: number) => string;
  /** SHA-256, lower-case hex. */
  readonly digest: Digest;
  /** Runs one task at a time among all contexts of this installation. */
  readonly alone: <T>(task: () => Promise<T>) => Promise<T>;
  readonly about: {
    readonly version: string;
    readonly build: string;
    readonly browser: string;
    readonly system: string;
    readonly languages: readonly string[];
  };
};
