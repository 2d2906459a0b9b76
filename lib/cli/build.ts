import { buildSite } from './build-site.ts';
import { readEnvironment } from './environment.ts';
import { readOptions } from './read-options.ts';
import { run } from './run.ts';

await run(async () => {
  const { values } = readOptions({
    options: { verbose: { type: 'boolean', default: false }, now: { type: 'string' } },
  });
  // A rehearsal: the site as it will be on that day.
  const now = values.now ?? process.env.HINDSIGHT_NOW;
  const environment = readEnvironment({ ...process.env, HINDSIGHT_NOW: now }, process.cwd());
  await buildSite(environment, values);
  return 0;
});
