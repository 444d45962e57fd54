import { browser } from 'wxt/browser';

/** The keys that capture the page, as the browser writes them; null when the person took them away or another extension has them. */
export async function captureShortcut(): Promise<string | null> {
  const command = (await browser.commands.getAll()).find(({ name }) => name === 'capture-page');
  return command?.shortcut ? command.shortcut : null;
}
