import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, it, vi } from 'vitest';
import Post from './[slug]/page.tsx';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'weight-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A site of this many short posts; the newest three are the same in every one. */
function writeSite(name: string, posts: number): string {
  const site = path.join(folder, name);
  const file = (at: string, text: string) => {
    mkdirSync(path.dirname(path.join(site, at)), { recursive: true });
    writeFileSync(path.join(site, at), text);
  };
  file(
    'site.yml',
    'name: A\nheadline: B\ndescription: C.\norigin: https://a.example\nlanguage: en\ntimeZone: UTC\n',
  );
  file('authors.yml', 'ada:\n  name: Ada\n  kind: person\n  description: Writes.\n');
  file('categories.yml', 'Work:\n  description: On work.\n');
  for (let number = 1; number <= posts; number += 1) {
    const day = new Date(Date.UTC(2026, 0, 1) - number * 86_400_000).toISOString().slice(0, 10);
    file(
      `posts/post-${number}/index.mdx`,
      `---\ntitle: Post ${number}\ndescription: About ${number}.\ndate: ${day}\nauthors: [ada]\ncategories: [Work]\ntags: [one]\n---\n\nA text<Annotation>and a note</Annotation>.\n`,
    );
  }
  return site;
}

async function render(site: string): Promise<string> {
  vi.stubEnv('CONTENT_DIR', site);
  vi.stubEnv('HINDSIGHT_NOW', '2026-11-20');
  return renderToStaticMarkup(await Post({ params: Promise.resolve({ slug: 'post-2' }) }));
}

it('draws the same page among 10 posts and among 500', async () => {
  const among10 = await render(writeSite('ten', 10));
  expect(among10).toContain('and a note');
  expect(await render(writeSite('many', 500))).toBe(among10);
});
