import { describe, expect, test } from 'vitest';
import { countTests, lastLine, sumOf, type VitestReport } from '../../../scripts/test/count.ts';

function reportOf(change: Partial<VitestReport>): VitestReport {
  const numbers = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  return { success: true, ...numbers, testResults: [], ...change };
}

describe('what counts as a failure', () => {
  test('nothing, when all tests passed', () => {
    expect(countTests(reportOf({}), true)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  test('each failed test, once', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'failed' }] }];
    const report = reportOf({ success: false, numFailedTests: 2, testResults });
    expect(countTests(report, false)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  test('a file that does not load, although none of its tests failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countTests(reportOf({ success: false, testResults }), false).failed).toBe(1);
  });

  test('an error outside of any test', () => {
    expect(countTests(reportOf({}), false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test('a run without any test', () => {
    expect(countTests(reportOf({ numPassedTests: 0 }), true).failed).toBe(1);
    expect(countTests(reportOf({ numPassedTests: 0, numPendingTests: 4 }), true)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 4,
    });
  });

  test('a run that left no report', () => {
    expect(countTests(undefined, true).failed).toBe(1);
  });
});

describe('the last line', () => {
  test('sums the steps and the tests up', () => {
    const step = { passed: 1, failed: 0, skipped: 0 };
    expect(lastLine(sumOf([step, step, { passed: 40, failed: 2, skipped: 0 }]))).toBe('42 passed, 2 failed');
  });

  test('mentions what was skipped only when something was', () => {
    expect(lastLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
    expect(lastLine(sumOf([]))).toBe('0 passed, 0 failed');
  });
});
