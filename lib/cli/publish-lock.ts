import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent, openChecker } from './check-content.ts';
import { readEnvironment } from './environment.ts';
import { Failure } from './failure.ts';
import { readOptions } from './read-options.ts';
import { readablePath } from './readable-path.ts';
import { run } from './run.ts';

const usage = `npm run publish:lock -- [--forget=<address> | --forget=<address>#<heading>]…

Adds to published.lock what is published and not in it. Nothing is taken out unless it is named:
--forget gives up an address, or one heading. Links to it end at "not found", so it is for what
should never have been published.`;

await run(async () => {
  const { values } = readOptions({
    options: {
      forget: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const environment = readEnvironment(process.env, process.cwd());
  const checker = openChecker(environment);
  const { diagnostics } = await checkContent(environment, { format: 'text', checker });
  // What is lost fails a check, and is what may be given up here.
  const isLost = (id: string) => id.endsWith('-lost');
  const faults = diagnostics.filter(({ id, severity }) => severity === 'error' && !isLost(id));
  if (faults.length > 0) {
    throw new Failure('Nothing was recorded: the content has faults; npm run check names them');
  }
  const plan = await checker.planLock(values.forget);
  if ('faults' in plan) throw new Failure(plan.faults.join('\n'), 2);
  const file = path.join(environment.contentDir, plan.name);
  writeFileSync(file, plan.text);
  for (const { address } of plan.added.filter(({ kind }) => kind === 'page')) {
    console.log(`+ ${address}`);
  }
  for (const entry of plan.forgotten) {
    console.log(`- ${entry.address}${entry.kind === 'heading' ? `#${entry.id}` : ''}`);
  }
  const { added, all } = plan;
  console.log(`${readablePath(file)}: ${added.length} added, ${all} in all`);
  const lost = diagnostics.filter(({ id }) => isLost(id)).length - plan.forgotten.length;
  if (lost > 0) console.log('Some of what is in it leads nowhere: npm run check names it');
  return 0;
});
