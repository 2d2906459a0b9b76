import { checkPort } from './check-port.ts';
import { readEnvironment, variables } from './environment.ts';
import { run } from './run.ts';
import { runNext } from './run-next.ts';

await run(async () => {
  const environment = readEnvironment(process.env, process.cwd());
  await checkPort(environment.port);
  const { code } = await runNext(['dev', '--port', String(environment.port)], {
    env: {
      ...process.env,
      ...variables(environment),
      // The clock runs on, unless a rehearsal has stopped it.
      HINDSIGHT_NOW: process.env.HINDSIGHT_NOW,
      NODE_ENV: 'development',
    },
    output: 'show',
  });
  return code;
});
