import { buildSite } from './build-site.ts';
import { readEnvironment } from './environment.ts';
import { readOptions } from './read-options.ts';
import { run } from './run.ts';

await run(async () => {
  const { values } = readOptions({ options: { verbose: { type: 'boolean', default: false } } });
  await buildSite(readEnvironment(process.env, process.cwd()), values);
  return 0;
});
