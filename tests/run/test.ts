import { sharedDir } from '../support/shared-dir.ts';
import { commands, type Step, vitest } from './step.ts';
import { check, sum, type Tally } from './tally.ts';

const steps: readonly Step[] = [
  commands('format and lint', 'biome check .'),
  commands('types', 'wxt prepare', 'tsc --noEmit', 'tsc -p lib/domain --noEmit', 'tsc -p lib/detect --noEmit'),
  commands('builds', 'wxt build', 'wxt build -b firefox'),
  commands('add-on lint', 'web-ext lint --source-dir .output/firefox-mv3'),
  vitest('unit'),
  vitest('chromium'),
  vitest('firefox'),
];

function runStep({ name, run }: Step): Tally {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const tally = run();
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(
    `== ${name}: ${tally.failed === 0 ? 'good' : 'BAD'} (${tally.passed} passed, ${tally.failed} bad, ${seconds} s)`,
  );
  return tally;
}

const tallies = steps.map(runStep);
const missesShared = sharedDir === null && process.env.CI === 'true';
const total = sum([...tallies, ...(missesShared ? [check(false)] : [])]);

console.log('');
if (sharedDir === null)
  console.log(`Left out, because there is no ../shared: ${total.leftOut.join('; ') || 'nothing'}`);
if (missesShared) console.log('In CI a missing ../shared is a failure.');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
