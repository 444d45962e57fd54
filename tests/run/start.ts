import { parseArgs } from 'node:util';
import type { BrowserName } from '../support/browser.ts';
import { build } from '../support/extension-build.ts';
import { keepOpen } from './keep-open.ts';
import { playTheDay } from './play-the-day.ts';

const HELP = `npm start -- [--browser chromium|firefox] [--unattended]

Builds Saidso, starts the stand-in shops and chats on this computer, and opens a browser with Saidso on a supplier chat.
With a display a window stays open until you close it or press Ctrl-C. Without one, or with --unattended, it plays a
buyer's day by real clicks, leaves packet and pictures under out/ and runs the packet's own checks.

CHROME_PATH and FIREFOX_PATH name the browsers to use.`;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    unattended: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const isBrowser = (name: string): name is BrowserName => name === 'chromium' || name === 'firefox';
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

async function start(browser: BrowserName): Promise<boolean> {
  console.log(`Building Saidso for ${browser} …`);
  build(browser);
  if (values.unattended || !hasDisplay()) return playTheDay(browser);
  await keepOpen(browser);
  return true;
}

if (values.help) {
  console.log(HELP);
} else if (isBrowser(values.browser)) {
  process.exitCode = (await start(values.browser)) ? 0 : 1;
} else {
  console.error(`--browser is chromium or firefox, not ${values.browser}.`);
  process.exitCode = 2;
}
