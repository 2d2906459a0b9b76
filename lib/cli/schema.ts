import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEditorFiles } from '#lib/workbench.ts';
import { projectDir, readEnvironment, variables } from './environment.ts';
import { Failure } from './failure.ts';
import { readablePath } from './readable-path.ts';
import { run } from './run.ts';

await run(async () => {
  Object.assign(process.env, variables(readEnvironment(process.env, process.cwd())));
  const files = await readEditorFiles();
  if (!files) throw new Failure('The settings of the site have faults: npm run check');
  const folder = path.join(projectDir, '.vscode');
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) {
    writeFileSync(path.join(folder, name), text);
    console.log(`Wrote ${readablePath(path.join(folder, name))}`);
  }
  return 0;
});
