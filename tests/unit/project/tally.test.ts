import { describe, expect, it } from 'vitest';
import { check, sum, tallyOfVitest, type VitestReport } from '../../run/tally.ts';

type File = VitestReport['testResults'][number];
const file = (...tests: readonly (readonly [status: string, ...suites: string[]])[]): File => ({
  name: 'a.test.ts',
  status: tests.some(([status]) => status === 'failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: tests.map(([status, ...ancestorTitles]) => ({ status, ancestorTitles, title: 'fact' })),
});
const report = (...files: readonly File[]): VitestReport => ({ testResults: files });

describe('tally of a vitest run', () => {
  it('counts passed and failed tests', () => {
    const run = report(file(['passed'], ['failed']), file(['passed']));
    expect(tallyOfVitest(run, false)).toEqual({ passed: 2, failed: 1, leftOut: [] });
  });

  it('counts a file that did not load as a failure', () => {
    const run = report(file(['passed']), { ...file(), status: 'failed' });
    expect(tallyOfVitest(run, false)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts a run without tests as a failure', () => {
    expect(tallyOfVitest(report(), true)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a run that left no report as a failure', () => {
    expect(tallyOfVitest(null, true)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts an error outside every test as a failure', () => {
    expect(tallyOfVitest(report(file(['passed'])), false)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts a test skipped without a cause as a failure', () => {
    expect(tallyOfVitest(report(file(['passed'], ['skipped', 'suite'])), true)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('names a suite left out for want of ../shared, once', () => {
    const suite = 'real pages (left out: no ../shared)';
    const run = report(file(['passed'], ['skipped', suite], ['skipped', suite]));
    expect(tallyOfVitest(run, true)).toEqual({ passed: 1, failed: 0, leftOut: ['real pages'] });
  });
});

describe('sum of all runners', () => {
  it('adds passed, failed and what was left out', () => {
    const total = sum([check(true), check(false), { passed: 5, failed: 2, leftOut: ['real pages'] }]);
    expect(total).toEqual({ passed: 6, failed: 3, leftOut: ['real pages'] });
  });
});
