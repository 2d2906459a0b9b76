import { checkContent, formats } from './check-content.ts';
import { readEnvironment } from './environment.ts';
import { Failure } from './failure.ts';
import { readOptions } from './read-options.ts';
import { readablePath } from './readable-path.ts';
import { run } from './run.ts';

await run(async () => {
  const { values } = readOptions({ options: { format: { type: 'string', default: 'text' } } });
  const format = formats.find((name) => name === values.format);
  if (!format) {
    throw new Failure(`--format is "${values.format}"; write one of ${formats.join(', ')}`, 2);
  }
  const environment = readEnvironment(process.env, process.cwd());
  const { errors, text } = await checkContent(environment, { format });
  if (text) console.log(text);
  else if (format === 'text') console.log(`No faults in ${readablePath(environment.contentDir)}`);
  return errors > 0 ? 1 : 0;
});
