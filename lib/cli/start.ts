import { buildSite } from './build-site.ts';
import { checkPort } from './check-port.ts';
import { readEnvironment } from './environment.ts';
import { run } from './run.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';

await run(async () => {
  const environment = readEnvironment(process.env, process.cwd());
  await checkPort(environment.port);
  await buildSite(environment);
  await serveUntilStopped({ ...environment, folder: environment.outDir });
  return 0;
});
