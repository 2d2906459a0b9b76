import { expect, it } from 'vitest';
import { countTests } from './count-tests.ts';

it('reads the report of Vitest', () => {
  const json = JSON.stringify({ numTotalTests: 5, numPassedTests: 4, numFailedTests: 1 });
  expect(countTests(json, 1)).toEqual({ passed: 4, failed: 1 });
});

it('reads the report of Playwright', () => {
  const json = JSON.stringify({ stats: { expected: 7, unexpected: 2, flaky: 0, skipped: 1 } });
  expect(countTests(json, 1)).toEqual({ passed: 7, failed: 2 });
});

it('counts a run that could not begin, or failed beside its tests, as one failure', () => {
  expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  const json = JSON.stringify({ numPassedTests: 4, numFailedTests: 0 });
  expect(countTests(json, 1)).toEqual({ passed: 4, failed: 1 });
});

it('takes no missing report for a success', () => {
  expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
});
