import type { Result } from '../domain/failure.ts';
import type { Rect } from '../domain/message.schema.ts';
import type { PageArchive, PageRead, Redrawn } from '../domain/page-content.schema.ts';
import type { PageState } from '../domain/page-state.schema.ts';
import type { DeviceTime } from '../domain/time.schema.ts';

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
  readonly redraw: (messageKeys: readonly string[]) => Promise<Result<readonly Redrawn[]>>;
};

/** A picture ready to be stored. */
export type Picture = {
  readonly png: Blob;
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** Every pixel the same, within a hair. */
  readonly blank: boolean;
};

export type PixelsPort = {
  /** The visible part of the tab as PNG; fails when the browser refuses. */
  readonly visibleTab: (tab: CaptureTab) => Promise<Result<Blob>>;
  /** Is this tab still the active one of its window, on this URL? */
  readonly stillInFront: (tab: CaptureTab) => Promise<Result<null>>;
  /** Cuts a picture of the viewport to a box in CSS pixels; null keeps all of it. */
  readonly cut: (png: Blob, box: Rect | null, pixelRatio: number) => Promise<Picture>;
  /** A small copy for lists. */
  readonly thumbnail: (png: Blob) => Promise<Blob>;
  /** A copy with lines of text printed below the picture. */
  readonly stamp: (png: Blob, lines: readonly string[]) => Promise<Blob>;
};

export type Digest = (bytes: Uint8Array) => Promise<string>;

/** What every use case may need of the world outside. */
export type World = {
  readonly now: () => DeviceTime;
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
