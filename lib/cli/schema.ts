import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFiles } from '#lib/workbench.ts';
import { readEnvironment, variables } from './environment.ts';
import { Failure } from './failure.ts';
import { readablePath } from './readable-path.ts';
import { run } from './run.ts';

await run(async () => {
  Object.assign(process.env, variables(readEnvironment(process.env, process.cwd())));
  const files = await makeFiles();
  if (!files) throw new Failure('The settings of the site have faults: npm run check');
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`Wrote ${readablePath(path)}`);
  }
  return 0;
});
