import { cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Peer } from './peer.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** What a build reads of this project. */
const parts = [
  'app',
  'components',
  'lib',
  'public',
  'budget.json',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** A copy of this project, so that its own caches stay as they are. */
export const hindsight: Peer = {
  name: 'Hindsight',
  prepare(folder, content) {
    for (const part of parts) {
      cpSync(path.join(project, part), path.join(folder, part), { recursive: true });
    }
    cpSync(content, path.join(folder, 'content'), { recursive: true });
    linkFolder(path.join(project, 'node_modules'), path.join(folder, 'node_modules'));
    return undefined;
  },
  command: ['node', '--import', 'tsx', 'lib/cli/build.ts'],
  caches: ['.next', 'node_modules/.cache', 'out'],
  account: /^(Finishing|Slowest|Reused|Built)/,
  post: (slug) => `content/posts/${slug}/index.mdx`,
};

/** Makes the same files under another folder without copying them; caches are left out. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.name === '.cache') continue;
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}
