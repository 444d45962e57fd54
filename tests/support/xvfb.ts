import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

export type Display = {
  readonly name: string;
  /** Sends keys through the X server, as a keyboard does, e.g. `alt+shift+c`. */
  readonly press: (keys: string) => void;
  readonly close: () => void;
};

/** Without a window manager nobody gives the browser's window the keyboard, so this does. */
const press = (name: string) => (keys: string) => {
  const env = { ...process.env, DISPLAY: name };
  const window = ['search', '--sync', '--onlyvisible', '--limit', '1', '--class', 'chrom'];
  // The browser hears of the focus a moment after the X server has given it; a key before that is nobody's.
  const settled = ['sleep', '0.7'];
  execFileSync('xdotool', [...window, 'windowfocus', '--sync', ...settled, 'key', '--clearmodifiers', keys], { env });
};

/** Reads the number of the display that Xvfb chose, which it writes to its third stream. */
const numberOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });

/** The display there is, or a virtual one of our own. */
export async function ensureDisplay(): Promise<Display> {
  const existing = process.env.DISPLAY;
  if (existing) return { name: existing, press: press(existing), close: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await numberOf(server)}`;
  return { name, press: press(name), close: () => server.kill() };
}
