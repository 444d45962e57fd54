import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, languages, PSEUDO_LANGUAGE } from '../../lib/words/languages.ts';
import type { Popup } from '../support/browser.ts';
import { captureByClick, clickCapture, openPopup, outcomeOfCapture, storedIds } from '../support/capture-by-click.ts';
import { settleDeal } from '../support/deal-of-capture.ts';
import { root } from '../support/extension-build.ts';
import { browserName, type Session, startSession } from '../support/session.ts';
import { byTestId, testIds } from '../support/test-ids.ts';
import { places } from '../world/places.ts';

const AXE = 'axe-for-tests.js';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = join(root, 'out', 'popup', browserName);

/** Runs in the popup: what axe-core finds, as `rule: element`. */
async function accessibilityFindings(window: Window, file: string): Promise<string[]> {
  const script = window.document.createElement('script');
  script.src = `/${file}`;
  await new Promise((resolve) => {
    script.onload = resolve;
    window.document.head.append(script);
  });
  type Axe = { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  const { violations } = await (window as unknown as { axe: Axe }).axe.run();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

describe.each([false, true])('the popup of a deal, dark: %s', (dark) => {
  let session: Session;
  let popup: Popup;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    session = await startSession({ dark, files: { [AXE]: axeSource } });
    const page = await session.newPage(places.chat);
    const kept = await captureByClick(session, page);
    await settleDeal(session, kept.popup, kept.capture.id);
    await kept.popup.close();
  });
  afterAll(() => session.close());

  /** Runs in the extension: sets the language, as the settings page does. */
  const chooseLanguage = (language: string): Promise<void> => chrome.storage.local.set({ settings: { language } });

  const shown: readonly Language[] = [...LANGUAGES, PSEUDO_LANGUAGE];
  describe.each(shown)('in %s', (language) => {
    beforeAll(async () => {
      await session.evaluateInExtension(chooseLanguage, language);
      popup = await openPopup(session, await session.newPage(places.chat));
    });
    afterAll(() => popup.close());

    it('is 360 px wide and shows nothing beside that', async () => {
      const { width, wanted } = await popup.evaluate(({ document }) => ({
        width: document.documentElement.clientWidth,
        wanted: document.documentElement.scrollWidth,
      }));
      expect(width).toBe(360);
      expect(wanted).toBe(360);
      writeFileSync(join(pictures, `${language}-${dark ? 'dark' : 'light'}.png`), await popup.screenshot());
    });

    it('names its language and runs in its direction', async () => {
      const { lang, dir } = await popup.evaluate(({ document }) => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
      }));
      expect(lang.split('-')[0]).toBe(languages[language].tag.split('-')[0]);
      expect(dir).toBe(languages[language].direction);
    });

    it('has no accessibility finding', async () => {
      expect(await popup.evaluate(accessibilityFindings, AXE)).toEqual([]);
    });
  });
});

describe('the popup', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  it('captures by the keyboard alone', async () => {
    const before = await storedIds(session);
    const popup = await openPopup(session, await session.newPage(places.order));
    const focused = () => popup.evaluate((window) => window.document.activeElement?.getAttribute('data-testid') ?? '');
    for (let presses = 0; presses < 12 && (await focused()) !== testIds.captureButton; presses++)
      await popup.press('Tab');
    expect(await focused()).toBe(testIds.captureButton);
    await popup.press('Enter');
    expect((await outcomeOfCapture(session, before)).capture?.record.reading?.kind).toBe('order');
    await popup.close();
  });

  it('is not needed any more once Capture was clicked', async () => {
    const before = await storedIds(session);
    const popup = await openPopup(session, await session.newPage(places.chatAllAtOnce));
    await clickCapture(popup);
    await popup.waitFor(`${byTestId(testIds.jobProgress)}, ${byTestId(testIds.lastCapture)}`);
    await popup.close();
    const { capture } = await outcomeOfCapture(session, before);
    expect(capture?.record.completeness).toBe('whole');
    const again = await openPopup(session, await session.newPage(places.chatAllAtOnce));
    const shown = await again.evaluate(
      ({ document }, selector) => document.querySelector(selector)?.getAttribute('data-capture') ?? null,
      byTestId(testIds.lastCapture),
    );
    expect(shown).toBe(capture?.id);
    await again.close();
  });

  // Firefox has no layout-shift entries.
  if (browserName === 'chromium')
    it('does not move what it has shown', async () => {
      const popup = await openPopup(session, await session.newPage(places.chat));
      const shift = await popup.evaluate(
        (window) =>
          new Promise<number>((resolve) => {
            let total = 0;
            new window.PerformanceObserver((list) => {
              for (const entry of list.getEntries()) total += Number(Reflect.get(entry, 'value'));
            }).observe({ type: 'layout-shift', buffered: true });
            window.setTimeout(() => resolve(total), 500);
          }),
      );
      expect(shift).toBeLessThan(0.01);
      await popup.close();
    });
});
