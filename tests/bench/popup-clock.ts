import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, Popup } from '../support/browser.ts';
import { ensureBuilt } from '../support/extension-build.ts';

/** What the clock in the popup notes, device clock, ms since 1970. */
type Marks = { ready?: number; clicked?: number };
type WindowWithClock = Window & { benchMarks: Marks };

const CLOCK = `globalThis.benchMarks = {};
new MutationObserver(() => {
  if (document.querySelector('[data-ready="true"]')) benchMarks.ready ??= Date.now();
}).observe(document, { subtree: true, childList: true, attributes: true });
addEventListener('pointerdown', () => { benchMarks.clicked = Date.now(); }, true);`;

/** A copy of the built extension whose popup notes when it became usable and when it was clicked. */
export function withPopupClock(browser: BrowserName): { readonly dir: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'saidso-bench-'));
  cpSync(ensureBuilt(browser), dir, { recursive: true });
  const page = join(dir, 'popup.html');
  writeFileSync(join(dir, 'clock-for-bench.js'), CLOCK);
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<head>', '<head><script src="/clock-for-bench.js"></script>'),
  );
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

export const marksOf = (popup: Popup): Promise<Marks> =>
  // The clock above put them there.
  popup.evaluate((window) => (window as unknown as WindowWithClock).benchMarks);
