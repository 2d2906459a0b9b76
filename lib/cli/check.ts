import { checkContent, formats } from './check-content.ts';
import { readEnvironment } from './environment.ts';
import { Failure } from './failure.ts';
import { readOptions } from './read-options.ts';
import { readablePath } from './readable-path.ts';
import { repairContent } from './repair-content.ts';
import { run } from './run.ts';
import { selectPaths } from './select-paths.ts';
import { watchContent } from './watch-content.ts';

const usage =
  'npm run check -- [--fix] [--watch] [--json | --format=text|json|github] [post folder or file …]';

await run(async () => {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      json: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const format = formats.find((name) => name === (values.json ? 'json' : values.format));
  if (!format) {
    throw new Failure(`--format is "${values.format}"; write one of ${formats.join(', ')}`, 2);
  }
  const { watch, fix } = values;
  if (watch && fix) throw new Failure('--watch and --fix do not go together; repair first', 2);
  if (watch && format === 'json') {
    throw new Failure('--watch prints again and again, which is no JSON; leave one of the two', 2);
  }
  const environment = readEnvironment(process.env, process.cwd());
  const { contentDir } = environment;
  const isSelected = selectPaths(positionals, contentDir, process.cwd());
  const options = { format, isSelected };
  if (watch) return watchContent(environment, options);
  const outcome = fix
    ? await repairContent(environment, options)
    : await checkContent(environment, options);
  if (outcome.text) console.log(outcome.text);
  else if (format === 'text') console.log(`No faults in ${describePaths(positionals, contentDir)}`);
  return outcome.errors > 0 ? 1 : 0;
});

function describePaths(paths: readonly string[], contentDir: string): string {
  return paths.length > 0 ? paths.join(', ') : readablePath(contentDir);
}
