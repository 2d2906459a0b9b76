import { toString as textIn } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { planPosts } from '../plan/plan-posts.ts';
import { countTree, readSeed } from '../testing/read-seed.ts';
import { readMarkdownPost } from './read-markdown-post.ts';

const seed = readSeed('004');
const nothing = {
  slugs: new Set<string>(),
  imported: new Map(),
  texts: new Map(),
  pages: [],
  aliases: new Map(),
  authors: new Map(),
  categories: new Set<string>(),
};

describe.runIf(seed !== undefined)('a draft in Markdown', () => {
  const { path, text } = seed ?? { path: '', text: '' };
  const post = { path, ...readMarkdownPost(path, text) };
  const { metadata, tree } = post;
  const plan = planPosts([post], { existing: nothing, find: () => undefined });
  const doubts = plan.posts[0]?.doubts ?? [];
  const { headings, links, count, paragraphs } = countTree(tree);
  const told = (line: number) => doubts.filter((doubt) => doubt.line === line);

  test('a title, and neither a date nor an author', () => {
    expect(metadata).toMatchObject({
      title: /^# (.*)$/m.exec(text)?.[1],
      date: undefined,
      authors: [],
    });
    expect(told(2)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('without its year') }),
    ]);
  });

  test('a draft, since nobody knows when and by whom', () => {
    expect(plan.posts[0]?.text).toContain('draft: true');
  });

  test('6 headings of the text, none of which skips a level', () => {
    expect(headings).toHaveLength(6);
    expect(headings.map(({ depth }) => depth)).toEqual([2, 2, 2, 2, 2, 2]);
  });

  test('27 paragraphs, 2 links, 2 emphases, a rule, and brackets that are no link', () => {
    expect([paragraphs, links.length, count('thematicBreak')]).toEqual([27, 2, 1]);
    expect(count('emphasis')).toBe(2);
    expect(textIn(tree)).toContain('[as a]');
  });

  test('what breaks off and what says the same again stays, and is told', () => {
    expect(told(28)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('mid-sentence') }),
    ]);
    expect(told(63)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('line 52') }),
    ]);
  });
});
