import { z } from 'zod';
import type { Outcome } from './test-step.ts';

const vitest = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }));

const playwright = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

const report = z.union([vitest, playwright]);

/**
 * Counts the tests in a JSON report of Vitest or Playwright. A run that left no report, or failed
 * beside its tests, counts as one failure.
 */
export function countTests(
  json: string | undefined,
  code: number,
): Pick<Outcome, 'passed' | 'failed'> {
  if (json === undefined) return { passed: 0, failed: 1 };
  const { passed, failed } = report.parse(JSON.parse(json));
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}
