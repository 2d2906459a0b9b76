import path from 'node:path';
import { openBlog } from '#lib/blog.ts';
import { readClientModules } from '#lib/export/clients/read-client-modules.ts';
import { exportSite } from '#lib/export/export-site.ts';
import { findKeptPages, listKept } from '#lib/export/kept-pages.ts';
import { openStore } from '#lib/export/store/store.ts';
import { exportVersion, renderingVersion } from '#lib/workbench.ts';
import { acquireLock } from './build-lock.ts';
import { checkContent, openChecker } from './check-content.ts';
import { checkOutDir } from './check-out-dir.ts';
import { type Environment, projectDir } from './environment.ts';
import { Failure } from './failure.ts';
import { printFaults } from './print-faults.ts';
import { printReport } from './print-report.ts';
import { createProgress } from './progress.ts';
import { readBudget } from './read-budget.ts';
import { readablePath } from './readable-path.ts';
import { publicDir, runNextBuild } from './run-next-build.ts';
import { restoreFolder, stageFolder } from './stage-folder.ts';

interface Options {
  /** Shows what Next says, and what each step took. */
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
  const progress = createProgress();
  const { outDir, contentDir } = environment;
  const out = readablePath(outDir);
  const unchanged = `No site was built; ${out} is as it was.`;
  checkOutDir({ outDir, projectDir, contentDir });

  const lock = await acquireLock(projectDir, (holder) =>
    console.log(`Waiting for another build of this project (process ${holder})`),
  );
  try {
    restoreFolder(outDir);
    progress.line(`Checking ${readablePath(contentDir)}`);
    const checker = openChecker(environment);
    const { errors, text } = await checkContent(environment, {
      format: 'text',
      checker,
      draw: true,
    });
    if (text) console.error(text);
    if (errors > 0) throw new Failure(unchanged);

    const staging = stageFolder(outDir);
    try {
      progress.line('Drawing the texts');
      const drawn = await checker.draw((text) => progress.say(`Drawing the texts: ${text}`));
      process.env.HINDSIGHT_DRAWN = drawn.file;
      process.env.HINDSIGHT_READER = drawn.left ? 'needed' : '';
      const store = openStore(path.join(projectDir, 'node_modules/.cache/hindsight'));
      const version = `${renderingVersion()} ${process.env.HINDSIGHT_READER}`;
      const blog = await openBlog();
      const kept = await findKeptPages(blog, store, version);
      process.env.HINDSIGHT_KEPT = await listKept(kept, path.dirname(drawn.file));
      progress.line(
        `Rendering the pages; ${drawn.all - drawn.made} of ${drawn.all} texts are drawn already, ${kept.slugs.length} posts are rendered`,
      );
      const rendering = performance.now();
      const key = `${version} ${await blog.siteKey()}`;
      const reuse = kept.all && !drawn.left;
      const { from, rendered } = await runNextBuild(environment, { verbose, key, reuse });
      const took = rendered ? `rendered in ${secondsSince(rendering)}` : 'which are as they were';
      progress.line(`Finishing the pages, ${took}`);
      const { basePath, hostSendsHeaders } = environment;
      const clientModules = await readClientModules(path.join(from, '../server'));
      const { faults, report } = await exportSite({
        from,
        publicDir,
        to: staging.folder,
        previous: outDir,
        site: { basePath, hostSendsHeaders, clientModules, blog },
        store,
        version: exportVersion(),
        kept,
        budget: await readBudget(),
        say: (text) => progress.say(text),
      });
      progress.end();
      if (!report) throw new Failure(`${printFaults(faults)}\n\n${unchanged}`);
      staging.publish();
      progress.line(printReport(report, verbose ? report.steps.length : undefined));
      progress.line(`Built ${out} in ${secondsSince(started)}`);
    } catch (error) {
      staging.discard();
      throw error;
    }
  } finally {
    await lock.release();
  }
}

function secondsSince(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
