import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, Driven, Popup } from '../support/browser.ts';
import { ensureBuilt } from '../support/extension-build.ts';
import { until } from '../support/until.ts';

/** What the clock in the popup notes, device clock, ms since 1970. */
export type PopupMarks = { ready?: number; clicked?: number };
/** What the clock in the background notes: when the transaction with the first picture, the last one and the record was complete. */
export type StoreMarks = { readonly picture: number; readonly lastPicture: number; readonly kept: number };

const POPUP_CLOCK = `globalThis.benchMarks = {};
new MutationObserver(() => {
  if (document.querySelector('[data-ready="true"]')) benchMarks.ready ??= Date.now();
}).observe(document, { subtree: true, childList: true, attributes: true });
addEventListener('pointerdown', () => { benchMarks.clicked = Date.now(); }, true);`;

/** Listening costs nothing while a capture runs; asking the store again and again slows it, in Firefox by half. */
const BACKGROUND_CLOCK = `{
  const marks = {};
  const note = (method, store, row) => {
    const isTile = store.name === 'bytes' && row?.path?.startsWith('tile-');
    const name = method === 'add' && store.name === 'captures' ? 'kept' : isTile ? 'lastPicture' : null;
    if (name !== null) store.transaction.addEventListener('complete', () => {
      marks[name] = Date.now();
      if (row.path === 'tile-001.png') marks.picture = marks[name];
      if (name === 'kept') void chrome.storage.session.set({ benchMarks: { ...marks } });
    });
  };
  for (const method of ['add', 'put']) {
    const real = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function (row, ...rest) {
      note(method, this, row);
      return real.call(this, row, ...rest);
    };
  }
}
`;

/** A copy of the built extension that notes when its popup was clicked and usable, and when the store had what it keeps. */
export function withClocks(browser: BrowserName): { readonly dir: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'saidso-bench-'));
  cpSync(ensureBuilt(browser), dir, { recursive: true });
  const page = join(dir, 'popup.html');
  writeFileSync(join(dir, 'clock-for-bench.js'), POPUP_CLOCK);
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<head>', '<head><script src="/clock-for-bench.js"></script>'),
  );
  const background = join(dir, 'background.js');
  writeFileSync(background, BACKGROUND_CLOCK + readFileSync(background, 'utf8'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

export const popupMarks = (popup: Popup): Promise<PopupMarks> =>
  // The clock above put them there.
  popup.evaluate((window) => (window as unknown as { benchMarks: PopupMarks }).benchMarks);

/** Runs in the extension: takes the marks of the last capture away. */
async function takeMarks(): Promise<StoreMarks | null> {
  const { benchMarks } = await chrome.storage.session.get('benchMarks');
  await chrome.storage.session.remove('benchMarks');
  return (benchMarks as StoreMarks | undefined) ?? null; // The clock above put them there.
}

export async function storeMarks(driven: Driven, milliseconds?: number): Promise<StoreMarks> {
  let marks: StoreMarks | null = null;
  await until(
    'a kept capture',
    async () => {
      marks = await driven.evaluateInExtension(takeMarks);
      return marks !== null;
    },
    milliseconds,
  );
  return marks ?? { picture: Number.NaN, lastPicture: Number.NaN, kept: Number.NaN };
}
