import { randomUUID } from 'node:crypto';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../run/find-browser.mjs';
import type { Driven, Json, LaunchOptions, Popup } from './browser.ts';
import { BLANK_PAGE, buildForTests } from './extension-build.ts';
import * as inWindow from './firefox-window.ts';
import { isThere, middleOf } from './in-popup.ts';
import { until } from './until.ts';

const ADDON = 'saidso@saidso.example';
/** The toolbar button's id in Firefox's own window is made from the add-on's. */
const WIDGET = ADDON.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

// biome-ignore lint/complexity/noBannedTypes: any function that can be sent as text
type Sent = Function;
type Send = (method: string, params: object) => Promise<unknown>;
type Context = { readonly context: string; readonly url: string };

const argumentsOf = (args: readonly Json[]): string => args.map((arg) => JSON.stringify(arg)).join(', ');

/** Runs a function with the browser's own rights in its window. */
async function privileged<T>(send: Send, does: Sent, ...args: readonly Json[]): Promise<T> {
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as { contexts: Context[] }; // WebDriver BiDi
  const window = tree.contexts.find((context) => context.url.endsWith('browser.xhtml'));
  const answer = (await send('script.evaluate', {
    target: { context: window?.context },
    awaitPromise: true,
    resultOwnership: 'none',
    expression: `(async () => JSON.stringify(await (${does})(${argumentsOf(args)})))()`,
  })) as { type: string; exceptionDetails?: { text: string }; result?: { value?: string } }; // WebDriver BiDi
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
  return (answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value)) as T; // The caller's own function made it.
}

/** The popup is no tab: it is reached from another page of the extension, which lives in the same process. */
function makePopup(send: Send, blank: Page): Popup {
  const isOpen = () => blank.evaluate('browser.extension.getViews({ type: "popup" }).length > 0') as Promise<boolean>;
  const evaluate = <T>(does: Sent, ...args: readonly Json[]): Promise<T> =>
    blank.evaluate(`(async () => {
      const popup = browser.extension.getViews({ type: 'popup' })[0];
      if (popup === undefined) throw new Error('the popup is closed');
      return (${does})(popup${args.length > 0 ? ', ' : ''}${argumentsOf(args)});
    })()`) as Promise<T>; // The caller's own function made it.
  return {
    isOpen,
    evaluate,
    click: async (selector) => {
      const { x, y } = await evaluate<{ x: number; y: number }>(middleOf, selector);
      await privileged(send, inWindow.clickInPopup, x, y);
    },
    press: (...keys) => privileged(send, inWindow.pressKeys, keys, []),
    waitFor: (selector, milliseconds) =>
      until(`${selector} in the popup`, () => evaluate<boolean>(isThere, selector), milliseconds),
    screenshot: async () => Buffer.from(await privileged<string>(send, inWindow.pictureOfPopup), 'base64'),
    close: async () => {
      await privileged(send, inWindow.closePopup);
      // Until it is gone the next click on the toolbar button would only shut it.
      await until('the popup to be gone', async () => !(await isOpen()));
    },
  };
}

const prefsFor = ({ world, downloadDir, language, dark, scale }: LaunchOptions, uuid: string) => ({
  // A host name of the extension that is known beforehand.
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: uuid }),
  // Nothing reaches a real host: every name is answered by the stand-in world.
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${world.port}`,
  // Timers in background tabs are held back to one a second otherwise.
  'dom.min_background_timeout_value': 4,
  // Times are rounded to a millisecond otherwise.
  'privacy.reduceTimerPrecision': false,
  'ui.systemUsesDarkTheme': dark ? 1 : 0,
  'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  ...(scale !== undefined && { 'layout.css.devPixelsPerPx': String(scale) }),
  ...(language !== undefined && { 'intl.accept_languages': language.replace('_', '-') }),
  ...(downloadDir !== undefined && {
    'browser.download.folderList': 2,
    'browser.download.dir': downloadDir,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
  }),
});

export async function launchFirefox(options: LaunchOptions): Promise<Driven> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('no Firefox found: set FIREFOX_PATH');
  const extension = buildForTests(options);
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=887'],
    extraPrefsFirefox: prefsFor(options, uuid),
  });
  // puppeteer's internals, pinned with its version: the raw WebDriver BiDi connection and a page's context.
  const { connection } = browser as unknown as { connection: { send: Send } };
  const send: Send = async (method, params) => ((await connection.send(method, params)) as { result: unknown }).result;
  await privileged(send, inWindow.trust, options.world.caPem.replace(/-----[^-]+-----|\s/g, ''));
  await browser.installExtension(extension.dir);
  /** `page.goto('moz-extension://…')` never returns; this does. */
  const openExtensionPage = async (path: string, tab?: Page): Promise<Page> => {
    const page = tab ?? (await browser.newPage());
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    await send('browsingContext.navigate', { context, url: `moz-extension://${uuid}/${path}`, wait: 'complete' });
    return page;
  };
  const [first] = await browser.pages();
  const blank = await openExtensionPage(BLANK_PAGE, first);
  const popup = makePopup(send, blank);
  return {
    name: 'firefox',
    extensionId: uuid,
    newPage: async (url) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    openExtensionPage: (path) => openExtensionPage(path),
    clickToolbar: async (page) => {
      await page.bringToFront();
      await privileged(send, inWindow.clickToolbarButton, WIDGET);
      await until('the popup', popup.isOpen);
      return popup;
    },
    pressShortcut: async (page) => {
      await page.bringToFront();
      await privileged(send, inWindow.pressKeys, ['K'], ['Alt', 'Shift']);
    },
    chooseFromMenu: async (page) => {
      await page.bringToFront();
      await privileged(send, inWindow.chooseFromMenu, WIDGET);
    },
    acceptPermission: () =>
      until('the question for a permission', () => privileged<boolean>(send, inWindow.acceptPermission)),
    killWorker: () => privileged(send, inWindow.stopBackground, ADDON),
    evaluateInExtension: (does, ...args) => blank.evaluate(`(${does})(${argumentsOf(args)})`) as Promise<never>, // The caller's own function made it.
    evaluateInBackground: async (does) => {
      await blank.evaluate(`browser.runtime.getBackgroundPage().then((background) => { (${does})(background); })`);
    },
    heapOfBackground: () => Promise.reject(new Error('Firefox does not tell the size of a heap')),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      extension.remove();
    },
  };
}
