import type { Peer } from './peer.ts';
import { plainPosts } from './plain-posts.ts';
import { writeFiles } from './write-files.ts';

const config = `export default { output: 'export', trailingSlash: true };\n`;

const layout = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}\n`;

const posts = `import { readFileSync, readdirSync } from 'node:fs';
import matter from 'gray-matter';

export const slugs = () => readdirSync('posts').map((name) => name.replace('.mdx', ''));
export const post = (slug) => matter(readFileSync('posts/' + slug + '.mdx', 'utf8'));
`;

const home = `import { post, slugs } from '../posts.js';

export default function Home() {
  return <ul>{slugs().map((slug) => <li key={slug}><a href={'/' + slug + '/'}>{post(slug).data.title}</a></li>)}</ul>;
}\n`;

const page = `import { MDXRemote } from 'next-mdx-remote/rsc';
import rehypePrettyCode from 'rehype-pretty-code';
import remarkGfm from 'remark-gfm';
import { post, slugs } from '../../posts.js';

export const dynamicParams = false;
export const generateStaticParams = () => slugs().map((slug) => ({ slug }));

export default async function Page({ params }) {
  const { data, content } = post((await params).slug);
  const options = { mdxOptions: { remarkPlugins: [remarkGfm], rehypePlugins: [rehypePrettyCode] } };
  return <article><h1>{data.title}</h1><MDXRemote source={content} options={options} /></article>;
}\n`;

/** The least Next app that shows the same posts, with next-mdx-remote, tables and highlighted code; no style. */
export const bareNext: Peer = {
  name: 'bare Next',
  prepare(folder, content) {
    writeFiles(folder, [
      ['package.json', '{ "private": true, "type": "module" }\n'],
      ['next.config.js', config],
      ['posts.js', posts],
      ['app/layout.jsx', layout],
      ['app/page.jsx', home],
      ['app/[slug]/page.jsx', page],
      ...[...plainPosts(content)].map(([slug, text]) => [`posts/${slug}.mdx`, text] as const),
    ]);
    return undefined;
  },
  command: ['npx', 'next', 'build'],
  caches: ['.next', 'out'],
  post: (slug) => `posts/${slug}.mdx`,
};
