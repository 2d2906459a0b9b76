import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The posts of a content folder by slug, for programs that know plain Markdown only: a note stands in brackets. */
export function plainPosts(content: string): ReadonlyMap<string, string> {
  const posts = path.join(content, 'posts');
  return new Map(
    readdirSync(posts).map((slug) => {
      const text = readFileSync(path.join(posts, slug, 'index.mdx'), 'utf8');
      return [slug, plain(text)];
    }),
  );
}

function plain(text: string): string {
  return text
    .replaceAll('<Annotation>', ' (')
    .replaceAll('</Annotation>', ')')
    .replaceAll(' title="wait.ts"', '')
    .replace(/^series: .*\n/m, '');
}
