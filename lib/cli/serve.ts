import { existsSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from './environment.ts';
import { Failure } from './failure.ts';
import { readOptions } from './read-options.ts';
import { readablePath } from './readable-path.ts';
import { run } from './run.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';
import { restoreFolder } from './stage-folder.ts';

await run(async () => {
  const { values } = readOptions({
    options: { dir: { type: 'string' }, port: { type: 'string' } },
  });
  const environment = readEnvironment(
    {
      ...process.env,
      OUT_DIR: values.dir ?? process.env.OUT_DIR,
      PORT: values.port ?? process.env.PORT,
    },
    process.cwd(),
  );
  const folder = environment.outDir;
  restoreFolder(folder);
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Failure(`${readablePath(folder)} holds no site; run npm run build first`);
  }
  await serveUntilStopped({ ...environment, folder });
  return 0;
});
