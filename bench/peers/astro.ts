import { spawnSync } from 'node:child_process';
import type { Peer } from './peer.ts';
import { plainPosts } from './plain-posts.ts';
import { writeFiles } from './write-files.ts';

/** The last one that runs on Node 20. */
const version = 'astro@5.18.2';

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { posts: defineCollection({ loader: glob({ pattern: '*.md', base: './posts' }) }) };
`;

const home = `---
import { getCollection } from 'astro:content';
const posts = await getCollection('posts');
---
<html lang="en"><body><ul>{posts.map(({ id, data }) => <li><a href={'/' + id + '/'}>{data.title}</a></li>)}</ul></body></html>
`;

const page = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('posts')).map((post) => ({ params: { slug: post.id }, props: { post } }));
}
const { post } = Astro.props;
const { Content } = await render(post);
---
<html lang="en"><head><title>{post.data.title}</title></head><body><h1>{post.data.title}</h1><Content /></body></html>
`;

/** The least Astro site with the same posts as a content collection; it highlights code. */
export const astro: Peer = {
  name: 'Astro',
  prepare(folder, content) {
    writeFiles(folder, [
      ['package.json', '{ "private": true, "type": "module" }\n'],
      ['astro.config.mjs', `export default { telemetry: false };\n`],
      ['src/content.config.ts', collections],
      ['src/pages/index.astro', home],
      ['src/pages/[slug].astro', page],
      ...[...plainPosts(content)].map(([slug, text]) => [`posts/${slug}.md`, text] as const),
    ]);
    const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', version];
    const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
    return status === 0
      ? undefined
      : `npm cannot install ${version}: ${stderr.trim().split('\n')[0]}`;
  },
  command: ['npx', 'astro', 'build'],
  caches: ['.astro', 'dist', 'node_modules/.astro', 'node_modules/.vite'],
  post: (slug) => `posts/${slug}.md`,
};
