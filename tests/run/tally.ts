/** What one runner contributes to the last line. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  /** Titles of suites that were left out because there is no ../shared. */
  readonly leftOut: readonly string[];
};

export const check = (isGood: boolean): Tally => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, leftOut: [] });

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  leftOut: tallies.flatMap(({ leftOut }) => leftOut),
});

/** The parts that we read of what vitest's JSON reporter writes (vitest 5). */
export type VitestReport = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly ancestorTitles: readonly string[];
      readonly title: string;
    }[];
  }[];
};

const LEFT_OUT = / \(left out: no \.\.\/shared\)$/;

/**
 * Counts a run of vitest. A file that did not load, a run that found nothing and a run that ended badly without a failed test
 * count as failures; so does a test that is skipped for any reason but a missing ../shared.
 */
export function tallyOfVitest(report: VitestReport | null, endedWell: boolean): Tally {
  if (report === null) return check(false);
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const excused = (titles: readonly string[]) => titles.filter((title) => LEFT_OUT.test(title));
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const failed =
    tests.filter(({ status }) => status === 'failed').length +
    broken.length +
    skipped.filter(({ ancestorTitles }) => excused(ancestorTitles).length === 0).length;
  const leftOut = new Set(skipped.flatMap(({ ancestorTitles }) => excused(ancestorTitles)));
  const silent = failed === 0 && (passed === 0 || !endedWell);
  return { passed, failed: silent ? 1 : failed, leftOut: [...leftOut].map((title) => title.replace(LEFT_OUT, '')) };
}
