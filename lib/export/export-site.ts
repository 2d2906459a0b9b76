import type { Fault } from './fault.ts';
import { isInteractive } from './interactive/is-interactive.ts';
import type { KeptPages } from './kept-pages.ts';
import type { Output, Site } from './output.ts';
import { readOutput } from './read-output.ts';
import { type Report, reportKinds, type StepReport } from './report.ts';
import { steps } from './steps.ts';
import { openStore, type Store } from './store/store.ts';
import type { Budget } from './weight/budget.ts';
import { checkBudget } from './weight/check-budget.ts';
import { finishFiles } from './weight/finish-files.ts';
import type { FinishedFile } from './weight/finished-file.ts';
import { weighPage } from './weight/weigh-page.ts';
import { writeOutput } from './write-output.ts';

interface Options {
  /** The folder that Next exported to; it is only read. */
  readonly from: string;
  readonly publicDir: string;
  /** The folder to write to. */
  readonly to: string;
  /** Where the site was written before; files of it that stay the same are not written again. */
  readonly previous?: string;
  readonly site: Site;
  /** Keeps what later builds need not make again. */
  readonly store?: Store;
  /** Of the code that makes other surfaces of a text: with it they are found in the store. */
  readonly version?: string;
  /** Pages that Next has rendered before. */
  readonly kept?: KeptPages;
  /** How much pages may weigh; without it anything. */
  readonly budget?: Budget;
  /** Told what is being done. */
  readonly say?: (progress: string) => void;
}

/** Makes the site of what Next exported, or finds all faults of it and writes nothing. */
export async function exportSite({
  from,
  publicDir,
  to,
  previous,
  site,
  store = openStore(),
  version = '',
  kept,
  budget,
  say = () => {},
}: Options): Promise<{ readonly faults: readonly Fault[]; readonly report?: Report }> {
  const timed: StepReport[] = [];
  let current = '';
  const time = async <Result>(step: string, run: () => Result | Promise<Result>) => {
    current = step;
    say(step);
    const started = performance.now();
    const result = await run();
    timed.push({ step, milliseconds: performance.now() - started });
    return result;
  };
  await kept?.learn(from);
  const pages = kept && { kept: kept.pages };
  const output: Output = await time('read pages', () =>
    readOutput({
      from,
      publicDir,
      site,
      store,
      version,
      ...pages,
      say: (far) => say(`${current}: ${far}`),
    }),
  );
  const faults: Fault[] = [];
  for (const step of steps) faults.push(...(await time(inWords(step.name), () => step(output))));
  if (faults.length > 0) return { faults };
  const files = await time('compress files', () => finishFiles(output));
  const heavy = budget ? await time('check budget', () => checkBudget(files, site, budget)) : [];
  if (heavy.length > 0) return { faults: heavy };
  await time('write files', () => writeOutput(files, { to, ...(previous && { previous }) }));
  await store.sweep();
  const report: Report = {
    pages: output.pages.length,
    files: output.files.size,
    bytes: files.reduce((total, { size }) => total + size, 0),
    kinds: reportKinds(files),
    steps: timed.sort((a, b) => b.milliseconds - a.milliseconds),
    reused: store.counts,
    remarks: output.remarks,
    interactive: weighInteractive(output, files),
  };
  return { faults, report };
}

function weighInteractive(output: Output, files: readonly FinishedFile[]): Report['interactive'] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const pages = output.pages.filter((page) => isInteractive(page, output));
  return pages.map((page) => ({
    page: page.path,
    bytes: weighPage(page, byName, output.site)?.total ?? 0,
  }));
}

/** `removeUnusedFiles` as `remove unused files`. */
function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
