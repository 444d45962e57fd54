import type { BrowserName } from '../support/browser.ts';
import { startSession } from '../support/session.ts';
import { places } from '../world/places.ts';

/** Opens a window for a person to click in, and waits until they close it or press Ctrl-C. */
export async function keepOpen(browser: BrowserName): Promise<void> {
  const session = await startSession({ browser, headless: false });
  await session.newPage(places.chat);
  console.log(
    "The window shows a supplier's chat. Click Saidso's button in the toolbar (behind the puzzle piece, if hidden).",
  );
  console.log('More places of this stand-in world, which no one else can see:');
  for (const [name, url] of Object.entries(places)) console.log(`  ${name.padEnd(20)} ${url}`);
  console.log('Close the window or press Ctrl-C to end.');
  await Promise.race([session.closed, new Promise((resolve) => process.once('SIGINT', resolve))]);
  await session.close();
}
