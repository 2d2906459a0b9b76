import { expect, test } from 'vitest';
import { readMarkdownPost } from '../markdown/read-markdown-post.ts';
import { answerGaps } from './answer-gaps.ts';
import type { Existing } from './plan-posts.ts';

const existing: Existing = {
  slugs: new Set(),
  imported: new Map(),
  texts: new Map(),
  pages: [],
  aliases: new Map(),
  authors: new Map(),
  categories: new Set(),
};

const read = (path: string, text: string) => ({ path, ...readMarkdownPost(path, text) });
const posts = [
  read('a.md', '# A\n\nAugust 23rd\n\nWords.\n'),
  read('b.md', 'Words.\n'),
  read('c.md', '---\ndate: 2012-05-06\nauthor: Ada\n---\n\n# C\n\nWords.\n'),
];

async function ask(...answers: string[]) {
  const asked: string[] = [];
  const found = await answerGaps(posts, existing, async (question) => {
    asked.push(question);
    return answers.shift() ?? '';
  });
  return { asked, found: Object.fromEntries(found) };
}

test('what no source says is asked for, and a day without a year needs no more than the year', async () => {
  expect(await ask('Bo', '2024', 'Title', 'soon', '2024-01-02')).toEqual({
    asked: [
      'Who wrote the 2 posts that name nobody (a name, or nothing): ',
      '«A», August 23rd: of which year (or nothing): ',
      'b.md: which title (or nothing): ',
      'b.md: of which day, as YYYY-MM-DD (or nothing): ',
      'b.md: of which day, as YYYY-MM-DD (or nothing): ',
    ],
    found: {
      'a.md': { author: 'Bo', date: '2024-08-23' },
      'b.md': { author: 'Bo', title: 'Title', date: '2024-01-02' },
    },
  });
});

test('nothing leaves a gap, and a full stop all that are left', async () => {
  expect((await ask()).found).toEqual({});
  expect((await ask('', '.')).asked).toHaveLength(2);
});

test('what was imported before is not asked for again', async () => {
  const imported = new Map(
    posts.map(({ metadata }) => [metadata.id, { slug: 'x', digest: undefined }]),
  );
  const asked = await answerGaps(posts, { ...existing, imported }, async () => 'x');
  expect([...asked]).toEqual([]);
});
