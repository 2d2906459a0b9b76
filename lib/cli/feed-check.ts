import { existsSync } from 'node:fs';
import path from 'node:path';
import { replaySite } from '#lib/export/feeds/replay/replay-site.ts';
import { readEnvironment } from './environment.ts';
import { Failure } from './failure.ts';
import { readOptions } from './read-options.ts';
import { readablePath } from './readable-path.ts';
import { run } from './run.ts';

const usage = 'npm run feed:check [-- a folder that npm run build wrote]';

await run(async () => {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [folder = process.env.OUT_DIR, ...others] = positionals;
  if (others.length > 0) throw new Failure(usage, 2);
  const { outDir, basePath } = readEnvironment({ ...process.env, OUT_DIR: folder }, process.cwd());
  if (!existsSync(path.join(outDir, 'index.html'))) {
    throw new Failure(`${readablePath(outDir)} holds no site; run npm run build first`, 2);
  }
  const replays = await replaySite(outDir, basePath);
  if (replays.length === 0) throw new Failure(`${readablePath(outDir)} holds no feed`, 2);
  for (const { feed, losses } of replays)
    for (const loss of losses) console.log(`${feed}: ${loss}`);
  const lossy = replays.filter(({ losses }) => losses.length > 0).length;
  console.log(`${replays.length} feeds replayed, ${lossy} with losses`);
  return lossy > 0 ? 1 : 0;
});
