import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rooms whose code decides what is found in a text, and what it is told in. */
const rooms = ['lib/blog', 'lib/diagnostics', 'lib/mdx', 'lib/workbench'];
const isCode = /\.tsx?$/;
const isCodeOrStyle = /\.(tsx?|css)$/;
const aside = /(?:^|\/)(?:fixtures|testing)\/|\.test\.tsx?$/;

interface More {
  readonly rooms?: readonly string[];
  readonly files?: readonly string[];
  /** Whether style sheets count. */
  readonly styles?: boolean;
}

/** Changes with the code of the project that reads a text, with `more`, with its dependencies, and with Node. */
export function pipelineVersion(projectDir: string, more: More = {}): string {
  const counts = more.styles ? isCodeOrStyle : isCode;
  const hash = createHash('sha256').update(process.version);
  const files = [...rooms, ...(more.rooms ?? [])].flatMap((room) =>
    readdirSync(join(projectDir, room), { recursive: true, encoding: 'utf8' })
      .map((name) => `${room}/${name}`)
      .filter((file) => counts.test(file) && !aside.test(file))
      .sort(),
  );
  for (const file of ['package-lock.json', ...(more.files ?? []), ...files]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(projectDir, file)))
      .update('\0');
  }
  return hash.digest('base64');
}
