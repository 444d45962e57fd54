import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Browser = 'chromium' | 'firefox';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Blank page that tests add to their copy: a place in the extension to look from that runs nothing of ours. */
export const BLANK_PAGE = 'blank-for-tests.html';

export const builtDir = (browser: Browser): string =>
  join(root, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

export function build(browser: Browser): void {
  execFileSync('wxt', browser === 'chromium' ? ['build'] : ['build', '-b', 'firefox'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // vitest's NODE_ENV=test would put React's development build into the extension.
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
}

/** Builds what is not there. Whoever changes a source builds anew: `npm test` does at its start. */
export function ensureBuilt(browser: Browser): string {
  if (!existsSync(join(builtDir(browser), 'manifest.json'))) build(browser);
  return builtDir(browser);
}

export type BuildForTests = {
  readonly browser: Browser;
  readonly extensionDir?: string | undefined;
  /** Added to the manifest as host_permissions, which grants them at once. */
  readonly hosts?: readonly string[] | undefined;
  /** More files, by name. */
  readonly files?: Readonly<Record<string, string>> | undefined;
};

/** Copies the built extension to a folder of its own; `remove` takes it away again. */
export function buildForTests({ browser, extensionDir, hosts = [], files = {} }: BuildForTests) {
  const dir = mkdtempSync(join(tmpdir(), 'saidso-extension-'));
  cpSync(extensionDir ?? ensureBuilt(browser), dir, { recursive: true });
  writeFileSync(join(dir, BLANK_PAGE), '<!doctype html><title>Blank page for tests</title>');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  if (hosts.length > 0) {
    const path = join(dir, 'manifest.json');
    const manifest: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
  }
  const remove = () => {
    process.off('exit', remove);
    rmSync(dir, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return { dir, remove };
}
