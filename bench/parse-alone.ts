import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// Reads every text of a content folder with remark-parse and does nothing else: `bench/check.ts`.

const parser = unified().use(remarkParse).freeze();
const [folder = 'content'] = process.argv.slice(2);
for (const name of readdirSync(path.join(folder, 'posts'))) {
  parser.parse(readFileSync(path.join(folder, 'posts', name, 'index.mdx'), 'utf8'));
}
