import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../run/find-browser.mjs';
import type { Driven, Json, LaunchOptions, Popup } from './browser.ts';
import { BLANK_PAGE, buildForTests } from './extension-build.ts';
import { isThere, middleOf } from './in-popup.ts';
import { until } from './until.ts';
import { ensureDisplay } from './xvfb.ts';

// biome-ignore lint/complexity/noBannedTypes: any function that can be sent as text
type Sent = Function;

/** Unlike `page.evaluate()`, this counts as no user gesture, which would lift limits that people meet. */
async function evaluateWithoutGesture<T>(
  cdp: CDPSession,
  does: Sent,
  first: string,
  args: readonly Json[],
): Promise<T> {
  const given = [...(first === '' ? [] : [first]), ...args.map((arg) => JSON.stringify(arg))].join(', ');
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression: `(${does})(${given})`,
    awaitPromise: true,
    returnByValue: true,
    userGesture: false,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T; // The caller's own function made it.
}

async function makePopup(browser: Browser, url: string, dark: boolean): Promise<Popup> {
  const target = await browser.waitForTarget((t) => t.url() === url, { timeout: 10_000 });
  const page = await target.asPage();
  const cdp = await page.createCDPSession();
  if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const isOpen = async () => browser.targets().includes(target);
  return {
    isOpen,
    evaluate: (does, ...args) => evaluateWithoutGesture(cdp, does, 'window', args),
    click: async (selector) => {
      const box = await evaluateWithoutGesture<{ x: number; y: number }>(cdp, middleOf, 'window', [selector]);
      await page.mouse.click(box.x, box.y);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]); // Throws on unknown names.
    },
    waitFor: (selector, milliseconds) =>
      until(
        `${selector} in the popup`,
        () => evaluateWithoutGesture<boolean>(cdp, isThere, 'window', [selector]),
        milliseconds,
      ),
    screenshot: () => page.screenshot(),
    close: async () => {
      if (await isOpen()) await page.close();
    },
  };
}

const argsFor = ({ world, scale = 1, language }: LaunchOptions): string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Trusted, not forgiven: what comes with a bad certificate is never cached.
  `--ignore-certificate-errors-spki-list=${world.spki}`,
  '--window-size=1280,887',
  // A headless screen is 800x600, which cuts a popup off.
  '--screen-info={1600x1200}',
  `--force-device-scale-factor=${scale}`,
  // Nothing reaches a real host: every name is answered by the stand-in world.
  `--host-resolver-rules=MAP * 127.0.0.1:${world.port}, EXCLUDE 127.0.0.1`,
  ...(language === undefined ? [] : [`--accept-lang=${language.replace('_', '-')}`]),
];

export async function launchChromium(options: LaunchOptions): Promise<Driven> {
  const { headless = true, downloadDir, language, dark = false } = options;
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('no Chromium found: set CHROME_PATH');
  const extension = buildForTests(options);
  const display = headless ? null : await ensureDisplay();
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [extension.dir],
    defaultViewport: null,
    args: argsFor(options),
    env: {
      ...process.env,
      ...(display && { DISPLAY: display.name }),
      ...(language !== undefined && { LANGUAGE: language }),
    },
    ...(downloadDir !== undefined && { downloadBehavior: { policy: 'allow', downloadPath: downloadDir } }),
  });
  const workerTarget = () => browser.targets().find((t) => t.type() === 'service_worker');
  await until('the background of the extension', () => workerTarget() !== undefined);
  const extensionId = new URL(workerTarget()?.url() ?? '').host;
  const url = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const newPage = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return page;
  };
  // The tab that the browser starts with.
  const [blank = await browser.newPage()] = await browser.pages();
  await blank.goto(url(BLANK_PAGE));
  const blankSession = await blank.createCDPSession();
  return {
    name: 'chromium',
    extensionId,
    newPage,
    openExtensionPage: (path) => newPage(url(path)),
    clickToolbar: async (page) => {
      const own = (await browser.extensions()).get(extensionId);
      if (own === undefined) throw new Error('the extension is not installed');
      await page.bringToFront();
      await page.triggerExtensionAction(own);
      return makePopup(browser, url('popup.html'), dark);
    },
    pressShortcut: async (page) => {
      if (display === null) throw new Error('Chromium takes shortcuts only with a display: headless: false');
      await page.bringToFront();
      display.press('alt+shift+k');
    },
    chooseFromMenu: async (page) => {
      if (display === null) throw new Error('Chromium shows its menus only with a display: headless: false');
      await page.bringToFront();
      await page.mouse.click(200, 400, { button: 'right' });
      await new Promise((resolve) => setTimeout(resolve, 1000));
      // Our entry is the only one whose name begins with this letter.
      display.press('k');
    },
    acceptPermission: () => Promise.reject(new Error('Chromium: grant hosts from the start instead')),
    killWorker: async () => {
      await (await workerTarget()?.worker())?.close();
    },
    evaluateInExtension: (does, ...args) => evaluateWithoutGesture(blankSession, does, '', args),
    evaluateInBackground: async (does) => {
      const worker = await workerTarget()?.worker();
      if (!worker) throw new Error('the background sleeps');
      await worker.evaluate(`(${does})(globalThis)`);
    },
    heapOfBackground: async () => {
      const worker = await workerTarget()?.worker();
      if (!worker) return 0;
      return (await worker.client.send('Runtime.getHeapUsage')).usedSize;
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      display?.close();
      extension.remove();
    },
  };
}
