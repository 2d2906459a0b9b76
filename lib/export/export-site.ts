import type { Fault } from './fault.ts';
import type { Site } from './output.ts';
import { readOutput } from './read-output.ts';
import { steps } from './steps.ts';
import { type Written, writeOutput } from './write-output.ts';

interface Options {
  /** The folder that Next exported to; it is only read. */
  readonly from: string;
  readonly publicDir: string;
  /** The folder to write to. */
  readonly to: string;
  readonly site: Site;
}

/** Makes the site of what Next exported, or finds all faults of it and writes nothing. */
export async function exportSite({
  from,
  publicDir,
  to,
  site,
}: Options): Promise<{ readonly faults: readonly Fault[]; readonly written?: Written }> {
  const output = await readOutput({ from, publicDir, site });
  const faults: Fault[] = [];
  for (const step of steps) faults.push(...(await step(output)));
  if (faults.length > 0) return { faults };
  return { faults, written: await writeOutput(output, to) };
}
