import path from 'node:path';
import { openBlog } from '#lib/blog.ts';
import { exportSite } from '#lib/export/export-site.ts';
import { acquireLock } from './build-lock.ts';
import { checkContent } from './check-content.ts';
import { checkOutDir } from './check-out-dir.ts';
import { type Environment, projectDir } from './environment.ts';
import { Failure } from './failure.ts';
import { printFaults } from './print-faults.ts';
import { readablePath } from './readable-path.ts';
import { runNextBuild } from './run-next-build.ts';
import { stageFolder } from './stage-folder.ts';

interface Options {
  /** Shows what Next says. */
  readonly verbose?: boolean;
}

/**
 * Builds the site into the output folder and says what it does. Faults are printed, and fail; the
 * output folder is then as it was.
 */
export async function buildSite(
  environment: Environment,
  { verbose = false }: Options = {},
): Promise<void> {
  const started = performance.now();
  const { outDir, contentDir } = environment;
  const out = readablePath(outDir);
  const unchanged = `No site was built; ${out} is as it was.`;
  checkOutDir({ outDir, projectDir, contentDir });

  console.log(`Checking ${readablePath(contentDir)}`);
  const { errors, text } = await checkContent(environment, { format: 'text' });
  if (text) console.error(text);
  if (errors > 0) throw new Failure(unchanged);

  const lock = await acquireLock(projectDir, (holder) =>
    console.log(`Waiting for another build of this project (process ${holder})`),
  );
  try {
    const staging = stageFolder(outDir);
    try {
      console.log('Rendering the pages');
      const from = await runNextBuild(environment, { verbose });
      console.log('Finishing the pages');
      const site = { basePath: environment.basePath, blog: await openBlog() };
      const publicDir = path.join(projectDir, 'public');
      const { faults, written } = await exportSite({ from, publicDir, to: staging.folder, site });
      if (!written) throw new Failure(`${printFaults(faults)}\n\n${unchanged}`);
      staging.publish();
      const seconds = (performance.now() - started) / 1000;
      console.log(`Built ${out}: ${summary(written)} in ${seconds.toFixed(1)} s`);
    } catch (error) {
      staging.discard();
      throw error;
    }
  } finally {
    await lock.release();
  }
}

function summary({ pages, files, bytes }: { pages: number; files: number; bytes: number }): string {
  const number = new Intl.NumberFormat('en-GB');
  const size = bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  return `${number.format(pages)} pages and ${number.format(files)} files, ${size},`;
}
