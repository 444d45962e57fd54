import type { Page } from 'puppeteer-core';
import type { World } from '../world/world.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

export type BrowserName = 'chromium' | 'firefox';
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type LaunchOptions = {
  readonly browser: BrowserName;
  /** The stand-in world: answers every https host name on this port of the loopback address. */
  readonly world: Pick<World, 'port' | 'caPem' | 'spki'>;
  /** Built extension; a copy of it is loaded. Left out: the build in `.output`. */
  readonly extensionDir?: string;
  /**
   * Host patterns granted from the start: headless Chromium cannot accept the prompt. Only for facts about sites
   * that are switched on; the copy's manifest gets them as host_permissions.
   */
  readonly hosts?: readonly string[];
  /** Left out: headless. Not headless without a display: one of its own (Xvfb). */
  readonly headless?: boolean;
  readonly downloadDir?: string;
  /** Files added to the copy of the extension, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Language of the browser itself, e.g. `zh_CN`. Needs the browser's language package. */
  readonly language?: string;
  readonly dark?: boolean;
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
};

type PageWindow = Window & typeof globalThis;

/** The real popup, opened by the toolbar button. */
export type Popup = {
  /** Runs a self-contained function in the popup; it counts as no click. */
  readonly evaluate: <T, A extends readonly Json[]>(
    does: (popup: PageWindow, ...args: A) => T | Promise<T>,
    ...args: A
  ) => Promise<T>;
  /** A real click of the mouse in the middle of the element. */
  readonly click: (selector: string) => Promise<void>;
  /** Keys as the person's keyboard sends them, to what has the focus; `Enter`, `Tab`, `Escape` or one sign each. */
  readonly press: (...keys: string[]) => Promise<void>;
  readonly waitFor: (selector: string, milliseconds?: number) => Promise<void>;
  readonly screenshot: () => Promise<Uint8Array>;
  readonly isOpen: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

export type Driven = {
  readonly name: BrowserName;
  readonly extensionId: string;
  readonly newPage: (url: string) => Promise<Page>;
  /** A real click on the toolbar button while `page` is in front. */
  readonly clickToolbar: (page: Page) => Promise<Popup>;
  /** A page of the extension in a tab of its own, e.g. `library.html#…`. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /** The shortcut of the command `capture-page`, as the person's keyboard sends it. Chromium: needs `headless: false`. */
  readonly pressShortcut: (page: Page) => Promise<void>;
  /** A right click in the page, then our entry of the menu. Chromium: needs `headless: false`. */
  readonly chooseFromMenu: (page: Page) => Promise<void>;
  /** Says yes to the browser's question for a permission. Headless Chromium has no way to: use `hosts` there. */
  readonly acceptPermission: () => Promise<void>;
  /** Stops the background as the browser does when it wants the memory back. */
  readonly killWorker: () => Promise<void>;
  /** Runs a self-contained function in a blank page of the extension, which has `chrome.*` and the store. */
  readonly evaluateInExtension: <T, A extends readonly Json[]>(
    does: (...args: A) => T | Promise<T>,
    ...args: A
  ) => Promise<T>;
  /** Gives the background's global object to a self-contained function, to make it fail as the world may make it fail. */
  readonly evaluateInBackground: (does: (background: typeof globalThis) => void) => Promise<void>;
  /** What the background's JavaScript heap holds now, bytes. Firefox tells nobody. */
  readonly heapOfBackground: () => Promise<number>;
  /** Done when the browser is gone, by whoever. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
};

export const launch = (options: LaunchOptions): Promise<Driven> =>
  options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
