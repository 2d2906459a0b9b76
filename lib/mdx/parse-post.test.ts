import { expect, test } from 'vitest';
import { parsePost } from './parse-post.ts';
import { createSurroundings } from './testing/surroundings.ts';

const surroundings = createSurroundings({ pages: ['/posts/other/'] });

test('the outline has the headings of levels 2 and 3, without markers, and the words of sections', async () => {
  const { outline, anchors } = await parsePost(
    'Before.\n\n## One<Annotation>a</Annotation>\n\nTwo three.[^1]\n\n### *Two* [#two]\n\nFour.\n\n#### Three\n\n## 四\n\n[^1]: Not here.',
    surroundings,
  );
  expect(outline).toEqual([
    { id: 'one', text: 'One', depth: 2, words: 8 },
    { id: 'two', text: 'Two', depth: 3 },
    { id: '四', text: '四', depth: 2, words: 1 },
  ]);
  expect([...anchors]).toEqual(['two', 'one', 'three', '四']);
});

test('words are those of the text and its notes, without code and comments', async () => {
  const { words } = await parsePost(
    '---\ntitle: none\n---\n\nOne two<Annotation>three</Annotation> four.[^1]\n\n```ts\nconst a = 1;\n```\n\n<!-- five -->\n\n[^1]: Five six.',
    surroundings,
  );
  expect(words).toBe(6);
});

test.each([
  ['First *part*.\n\n{/* more */}\n\nRest.', 'First part.'],
  ['First.\n<!-- more -->\nRest.', 'First.'],
  ['First. <!-- more --> Rest.', 'First.'],
  ['First.\n\n> Quoted. {/* more */} Rest.', 'First.\nQuoted.'],
  ['First<Annotation>aside</Annotation>.\n\n{/* more */}', 'First.'],
  ['{/* more */}\n\nRest.', undefined],
  ['No mark. {/* no more */}', undefined],
])('the excerpt of %j', async (text, excerpt) => {
  expect((await parsePost(text, surroundings)).excerpt).toBe(excerpt);
});

test('links to other pages are handed on, links within are not', async () => {
  const { links, diagnostics } = await parsePost(
    '## Here\n\n[a](/posts/other/#part) [b](#here) [c](https://example.org/)',
    surroundings,
  );
  expect(diagnostics).toEqual([]);
  expect(links).toEqual([
    {
      target: { href: '/posts/other/#part', page: '/posts/other/', fragment: 'part' },
      url: '/posts/other/#part',
      range: { line: 3, column: 1, endLine: 3, endColumn: 24 },
      sentence: { before: '', link: 'a', after: ' b c' },
    },
  ]);
});

test('the same text gives the same tree', async () => {
  const text = '## A\n\nText<Annotation>b</Annotation>.[^1]\n\n[^1]: C.';
  expect(await parsePost(text, surroundings)).toEqual(await parsePost(text, surroundings));
});
