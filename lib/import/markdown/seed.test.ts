import { toString as textIn } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { countTree, readSeed } from '../testing/read-seed.ts';
import { readMarkdownPost } from './read-markdown-post.ts';

const seed = readSeed('004');

describe.runIf(seed !== undefined)('a draft in Markdown', () => {
  const { path, text } = seed ?? { path: '', text: '' };
  const { metadata, tree, doubts } = readMarkdownPost(path, text);
  const { headings, links, count, paragraphs } = countTree(tree);
  const told = (line: number) => doubts.filter((doubt) => doubt.line === line);

  test('a title, and neither a date nor an author', () => {
    expect(metadata).toMatchObject({
      title: /^# (.*)$/m.exec(text)?.[1],
      date: undefined,
      authors: [],
    });
    expect(told(2)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('without a year') }),
    ]);
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
      expect.objectContaining({ message: expect.stringContaining('breaks off') }),
    ]);
    expect(told(63)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('line 52') }),
    ]);
  });
});
