import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/extension-build.ts';
import { check, type Tally, tallyOfVitest, type VitestReport } from './tally.ts';

/** One part of the whole run; what it prints goes straight to the person. */
export type Step = { readonly name: string; readonly run: () => Tally };

const MINUTES = 15;

function runsWell(command: string, args: readonly string[]): boolean {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: MINUTES * 60_000,
    shell: process.platform === 'win32',
  });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return result.status === 0;
}

/** Several commands that count as one check: it passes when all do. Each runs, whatever became of the others. */
export const commands = (name: string, ...lines: readonly string[]): Step => ({
  name,
  run: () => {
    const outcomes = lines.map((line) => {
      const [command = '', ...args] = line.split(' ');
      return runsWell(command, args);
    });
    return check(outcomes.every((isGood) => isGood));
  },
});

/** One project of vitest.config.ts; each of its tests counts. */
export const vitest = (project: string): Step => ({
  name: `tests: ${project}`,
  run: () => {
    const path = join(root, 'out', 'test', `${project}.json`);
    mkdirSync(join(root, 'out', 'test'), { recursive: true });
    rmSync(path, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
    const endedWell = runsWell('vitest', ['run', '--project', project, ...reporters]);
    const report: VitestReport | null = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
    return tallyOfVitest(report, endedWell);
  },
});
