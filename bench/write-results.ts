import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join(import.meta.dirname, 'results.md');

const opening = '# Results\n\nWritten by `npm run bench` and `npm run bench:page`.\n';

/** Puts the text under a heading of bench/results.md, in place of what stood there. */
export function writeResults(heading: string, text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : opening;
  const [head = '', ...sections] = before.split(/^(?=## )/m);
  const others = sections.filter((section) => !section.startsWith(`## ${heading}\n`));
  const all = [...others, `## ${heading}\n\n${text}`].sort();
  writeFileSync(
    file,
    [head, ...all]
      .map((part) => part.trimEnd())
      .join('\n\n')
      .concat('\n'),
  );
}
