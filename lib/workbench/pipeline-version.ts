import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rooms whose code decides what is found in a text, and what it is told in. */
const rooms = ['lib/blog', 'lib/diagnostics', 'lib/mdx', 'lib/workbench'];
const aside = /(?:^|\/)(?:fixtures|testing)\/|\.test\.tsx?$/;

/** Changes with the code of the project that reads a text, that of `more` rooms, with its dependencies, and with Node. */
export function pipelineVersion(projectDir: string, more: readonly string[] = []): string {
  const hash = createHash('sha256').update(process.version);
  const files = [...rooms, ...more].flatMap((room) =>
    readdirSync(join(projectDir, room), { recursive: true, encoding: 'utf8' })
      .map((name) => `${room}/${name}`)
      .filter((file) => /\.tsx?$/.test(file) && !aside.test(file))
      .sort(),
  );
  for (const file of ['package-lock.json', ...files]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(projectDir, file)))
      .update('\0');
  }
  return hash.digest('base64');
}
