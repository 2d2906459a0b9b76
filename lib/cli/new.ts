import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createPostPlanner, type PostWish } from '#lib/workbench.ts';
import { askForPost } from './ask-for-post.ts';
import { readEnvironment, variables } from './environment.ts';
import { Failure } from './failure.ts';
import { readOptions } from './read-options.ts';
import { readablePath } from './readable-path.ts';
import { run } from './run.ts';

const usage =
  'npm run new -- "A title" [--description=…] [--category=…]… [--author=…]… [--series=…] [--slug=…]';

await run(async () => {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: {
      author: { type: 'string', multiple: true },
      category: { type: 'string', multiple: true },
      description: { type: 'string' },
      series: { type: 'string' },
      slug: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [title, ...others] = positionals;
  if (others.length > 0) {
    throw new Failure(`The title is one argument: put it in quotes\n${usage}`, 2);
  }
  const environment = readEnvironment(process.env, process.cwd());
  Object.assign(process.env, variables(environment));
  const planner = await createPostPlanner();
  if (!planner) throw new Failure('The settings of the site have faults: npm run check');

  const { author: authors, category: categories, description, series, slug } = values;
  const given = { authors, categories, description, series, slug };
  const wish: PostWish =
    title === undefined ? await askForPost(planner.choices, given, usage) : { ...given, title };
  const plan = planner.plan(wish);
  if ('faults' in plan) {
    throw new Failure(plan.faults.map((fault) => `Nothing was made: ${fault}`).join('\n'), 2);
  }
  const file = path.join(planner.folder, plan.slug, 'index.mdx');
  makePost(file, plan.text);
  console.log(`Made ${readablePath(file)}`);
  console.log(`A draft by ${plan.authors.join(', ')} in ${plan.categories.join(', ')}`);
  console.log(`npm run dev shows it on http://localhost:${environment.port}${plan.href}`);
  return 0;
});

/** Makes the folder and the file of a post; what is there already stays as it is. */
function makePost(file: string, text: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw isThere ? new Failure(`${readablePath(file)} is there already; nothing was made`) : error;
  }
}
