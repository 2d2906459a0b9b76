import path from 'node:path';
import { type Environment, projectDir, variables } from './environment.ts';
import { Failure } from './failure.ts';
import { runNext } from './run-next.ts';

/** Runs `next build`, and returns the folder it exported to. What Next says is shown when it fails, or when asked for. */
export async function runNextBuild(
  environment: Environment,
  { verbose }: { readonly verbose: boolean },
): Promise<string> {
  const { code, output } = await runNext(['build'], {
    env: { ...process.env, ...variables(environment) },
    output: verbose ? 'show' : 'keep',
  });
  if (code !== 0) throw new Failure(`${output}\n\nNext could not render the pages.`.trim());
  return path.join(projectDir, '.next/export');
}
