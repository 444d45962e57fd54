import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { captureSpeed } from '../bench/capture-speed.ts';
import { conversationSpeed } from '../bench/conversation-speed.ts';
import { detection } from '../bench/detection.ts';
import { type Figure, holds } from '../bench/figure.ts';
import { popupSpeed } from '../bench/popup-speed.ts';
import { siteScript } from '../bench/site-script.ts';
import { wholePageSpeed } from '../bench/whole-page.ts';
import type { BrowserName } from '../support/browser.ts';
import { build, root } from '../support/extension-build.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const MEASUREMENTS = [captureSpeed, popupSpeed, siteScript, wholePageSpeed, conversationSpeed] as const;

const line = (figure: Figure): string => {
  const parts = Object.entries(figure.parts).map(([name, value]) => `${name}: ${value}`);
  const verdict = holds(figure) ? 'good' : 'BAD ';
  const value = `${figure.value} ${figure.unit} (at most ${figure.limit})`;
  return `${verdict} ${figure.browser.padEnd(9)} ${figure.name}: ${value}; ${parts.join(', ')}`;
};

const figures: Figure[] = [];
const report = (figure: Figure): void => {
  figures.push(figure);
  console.log(line(figure));
};
for (const figure of detection()) report(figure);
for (const browser of BROWSERS) {
  build(browser);
  for (const measure of MEASUREMENTS) for (const figure of await measure(browser)) report(figure);
}
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(
  join(root, 'out', 'bench.json'),
  `${JSON.stringify({ at: new Date().toISOString(), figures }, null, 2)}\n`,
);
const kept = figures.filter(holds).length;
console.log(`${kept} passed, ${figures.length - kept} failed`);
process.exitCode = kept === figures.length ? 0 : 1;
