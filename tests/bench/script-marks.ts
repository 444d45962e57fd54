import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../support/browser.ts';
import { ensureBuilt } from '../support/extension-build.ts';

export const SCRIPT_MARK = 'saidso-script';

/** A copy of the built extension whose scripts for pages measure how long each is evaluated, on the page's own time line. */
export function withScriptMarks(browser: BrowserName): { readonly dir: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'saidso-bench-'));
  cpSync(ensureBuilt(browser), dir, { recursive: true });
  for (const file of globSync('*.js', { cwd: dir, exclude: ['background.js'] })) {
    const path = join(dir, file);
    const code = readFileSync(path, 'utf8');
    const end = `performance.measure('${SCRIPT_MARK}', { start: startedForBench });`;
    writeFileSync(path, `{ const startedForBench = performance.now();\n${code};\n${end} }`);
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
