/** How many checks went how. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a run of Vitest. What failed without being a test counts too: a file that does not load, an error outside of
 * any test, a run without any test. A green line must never hide one of those.
 *
 * @param report Vitest's JSON report, or nothing when it wrote none
 * @param exitedCleanly whether Vitest ended with exit code 0
 * @returns the count
 */
export function countTests(report: VitestReport | undefined, exitedCleanly: boolean): Count {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + brokenFiles.length;
  const isHiddenFailure = failed === 0 && (passed === 0 || !exitedCleanly || !report.success);
  return {
    passed,
    failed: isHiddenFailure ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Adds counts up.
 *
 * @param counts any number of counts
 * @returns their sum
 */
export function sumOf(counts: readonly Count[]): Count {
  const add = (key: keyof Count): number => counts.reduce((sum, count) => sum + count[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

/**
 * The line that people and CI read last.
 *
 * @param count what to say
 * @returns one line
 * @example lastLine({ passed: 2, failed: 0, skipped: 1 }) // '2 passed, 0 failed, 1 skipped'
 */
export function lastLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
