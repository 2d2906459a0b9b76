import { Failure } from './failure.ts';
import { readOptions } from './read-options.ts';
import { run } from './run.ts';
import type { Outcome } from './test-step.ts';
import { testSteps } from './test-steps.ts';

await run(async () => {
  const { positionals } = readOptions({ allowPositionals: true });
  const names = testSteps.map(({ name }) => name);
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown)
    throw new Failure(`There is no step "${unknown}"; write some of ${names.join(', ')}`, 2);
  const chosen = testSteps.filter(({ name }) => !positionals.length || positionals.includes(name));

  let [passed, failed] = [0, 0];
  for (const step of chosen) {
    console.log(`${step.name} …`);
    const started = performance.now();
    const outcome = await step
      .run()
      .catch((error: unknown): Outcome => ({ passed: 0, failed: 1, output: String(error) }));
    if (outcome.failed > 0) console.log(outcome.output.trimEnd());
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${step.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
