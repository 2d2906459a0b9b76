import { expect, test } from 'vitest';
import { readSource } from './read-source.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const deep = (open: string, close: string) => `${open.repeat(5000)}x${close.repeat(5000)}`;

test.each([
  ['html', file('a.html', `<!doctype html><article><h1>A</h1>${deep('<b>', '</b>')}</article>`)],
  ['html', file('b.html', `<article><h1>A</h1>${deep('<div>', '</div>')}</article>`)],
  ['markdown', file('a.md', `# A\n\n${'> '.repeat(5000)}x\n`)],
  ['jekyll', file('_posts/2012-05-06-a.html', `---\ntitle: A\n---\n${deep('<ul><li>', '')}`)],
  [
    'feed',
    file(
      'a.xml',
      `<rss><channel><item><title>A</title><description><![CDATA[${deep('<i>', '</i>')}]]></description></item></channel></rss>`,
    ),
  ],
  ['feed', file('b.xml', `<rss><channel>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`)],
] as const)('a text in %s that is nested without end is left out and told', (kind, source) => {
  const { posts, faults } = readSource(kind, [source]);
  expect(posts.map(({ tree }) => JSON.stringify(tree).length < 1000)).not.toContain(false);
  expect(posts.length + faults.length).toBe(1);
});

test('others beside it are read', () => {
  const read = readSource('markdown', [
    file('a.md', `# A\n\n${'> '.repeat(5000)}x\n`),
    file('b.md', '# B\n\nWords.\n'),
  ]);
  expect(read.posts.map(({ path }) => path)).toEqual(['b.md']);
  expect(read.faults).toEqual([
    'a.md: a post in it is nested too deep to be read, and is left out',
  ]);
});
