import { toString as textIn } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { countTree, readSeed, wordsOf } from '../testing/read-seed.ts';
import { readTextPost } from './read-text-post.ts';

const page = readSeed('000');
const plain = readSeed('003');

describe.runIf(page !== undefined)('a text that was copied from a page of Material', () => {
  const { path, text } = page ?? { path: '', text: '' };
  const { metadata, tree, facts, doubts } = readTextPost(path, text);
  const { headings, items, paragraphs, count } = countTree(tree);

  test('the title is the first line; nothing else is known', () => {
    expect(metadata.title).toBe(text.split('\n')[0]);
    expect([metadata.date, metadata.description, metadata.authors]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });

  test('5 headings of one level, without their signs', () => {
    expect(headings.map(({ depth }) => depth)).toEqual([2, 2, 2, 2, 2]);
    expect(headings.map((heading) => textIn(heading)).join('')).not.toContain('¶');
  });

  test('20 items in 5 lists, and 3 annotations that are none', () => {
    expect(items).toEqual([6, 4, 4, 2, 4]);
    expect(facts.notes).toHaveLength(3);
    const [first, second, third] = facts.notes;
    const rows = text.split('\n').map((row) => wordsOf(row.replace(/^- /, '')));
    expect([first?.[0], second?.[0]]).toEqual([rows[21]?.[0], rows[27]?.[0]]);
    expect(third?.join(' ')).toBe(rows[34]?.join(' '));
    expect(count('footnoteReference')).toBe(3);
  });

  test('15 paragraphs, and a raised sign', () => {
    expect(paragraphs).toBe(15);
    expect(count('Sup')).toBe(1);
    expect(doubts.filter(({ kind }) => kind === 'source-part')).toHaveLength(1);
  });

  test('every word', () => {
    const words = [...facts.words, ...facts.notes.flat()].map((word) => word.replace(/\(1\)$/, ''));
    const own = wordsOf(text.replaceAll('¶', '').replaceAll('(1)', ''))
      .filter((word) => word !== '-')
      .slice(wordsOf(metadata.title ?? '').length);
    expect(words.toSorted()).toEqual(own.toSorted());
  });
});

describe.runIf(plain !== undefined)('a plain text', () => {
  const { path, text } = plain ?? { path: '', text: '' };
  const { metadata, tree, facts } = readTextPost(path, text);
  const { headings, items, lists, paragraphs, links, count } = countTree(tree);

  test('the title is the first line', () => {
    expect(metadata.title).toBe(text.split('\n')[0]);
  });

  test('12 headings that nothing marks', () => {
    expect(headings).toHaveLength(12);
    expect(headings.filter((heading) => textIn(heading).startsWith('...'))).toHaveLength(1);
  });

  test('2 figures whose picture is lost, told by their captions', () => {
    expect(count('Figure')).toBe(2);
    expect(facts.pictures).toEqual([]);
  });

  test('18 items in 6 lists, two of them numbered', () => {
    expect(items).toEqual([2, 3, 2, 4, 5, 2]);
    expect(lists.filter(({ ordered }) => ordered)).toHaveLength(2);
  });

  test('64 paragraphs, 11 amounts that are no formulas, and no link', () => {
    expect(paragraphs).toBe(64);
    expect(textIn(tree).match(/\$\d/g)).toHaveLength(11);
    expect([count('inlineMath'), count('math'), links.length]).toEqual([0, 0, 0]);
  });

  test('every word in its order', () => {
    const own = wordsOf(text.replace(/^ {2}(?:•|\d\.) /gm, ''));
    expect([...wordsOf(metadata.title ?? ''), ...facts.words]).toEqual(own);
  });
});
