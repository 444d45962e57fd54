import { browser } from 'wxt/browser';

/** The keys of our commands, as the browser writes them; null where the person took them away or another extension has them. */
export type Shortcuts = {
  /** Captures what is in front. */
  readonly visible: string | null;
  /** Captures the whole page, or the whole of an open conversation. */
  readonly whole: string | null;
};

export async function captureShortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  const keysOf = (command: string): string | null => commands.find(({ name }) => name === command)?.shortcut || null;
  return { visible: keysOf('capture-page'), whole: keysOf('capture-whole') };
}
