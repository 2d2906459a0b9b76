import { toString as textIn } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { countTree, readSeed } from '../testing/read-seed.ts';
import { writeMdx } from '../write/write-mdx.ts';
import { readMaterialSource } from './read-material-source.ts';

const seed = readSeed('001');

describe.runIf(seed !== undefined)('a post of Material for MkDocs', () => {
  const { path, text } = seed ?? { path: '', text: '' };
  const bytes = new TextEncoder().encode(text);
  const [post] = readMaterialSource([{ path, bytes }]).posts;
  if (!post) throw new Error('no post was read');
  const { metadata, tree, facts } = post;
  const { headings, links, items, count } = countTree(tree);
  const mdx = writeMdx(tree);

  test('what its front matter says', () => {
    expect(metadata).toMatchObject({
      date: '2024-12-03',
      authors: [{ name: 'LandonTClipp' }],
      categories: ['Career'],
      title: /^title: (.*)$/m.exec(text)?.[1],
      description: /^description: (.*)$/m.exec(text)?.[1],
    });
  });

  test('the excerpt ends before anything is said', () => {
    expect(tree.children[0]).toMatchObject({ type: 'html', value: '<!-- more -->' });
  });

  test('7 headings of level 2, one of them a link, and 4 of level 3', () => {
    expect(headings.filter(({ depth }) => depth === 2)).toHaveLength(7);
    expect(headings.filter(({ depth }) => depth === 3)).toHaveLength(4);
    expect(headings.filter(({ children }) => children[0]?.type === 'link')).toHaveLength(1);
  });

  test('5 annotations and 20 items in 5 lists', () => {
    expect(items).toEqual([6, 4, 4, 2, 4]);
    expect(facts.notes).toHaveLength(5);
    const referred: string[] = [];
    visit(tree, 'footnoteReference', ({ label }) => void referred.push(label ?? ''));
    expect(referred.toSorted()).toEqual(['note-1', 'note-2', 'note-3', 'note-4', 'note-5']);
    expect(mdx).not.toMatch(/\(1\)|annotate/);
    expect(mdx.match(/\w[.!]\[\^note-\d\]/g)).toHaveLength(5);
  });

  test('7 links, 3 of them to posts that are not here', () => {
    expect(links).toHaveLength(7);
    expect(links.filter(({ url }) => /^[\w-]+\.md$/.test(url))).toHaveLength(3);
  });

  test('2 pictures, one without a word about it, one at the side', () => {
    expect(count('image')).toBe(2);
    expect(mdx).toContain('align="right"');
    expect(mdx).toContain('width="35%"');
    expect(facts.pictures.filter((address) => text.includes(`![](${address})`))).toHaveLength(1);
  });

  test('33 paragraphs, 13 emphases, 2 pieces of code, a raised word, and signs as they are', () => {
    const outside = tree.children.filter(
      ({ type }) => type === 'paragraph' || type === 'mdxJsxFlowElement',
    );
    expect(outside).toHaveLength(33);
    expect([count('emphasis'), count('inlineCode'), count('Sup')]).toEqual([13, 2, 1]);
    const words = textIn(tree);
    expect(words.match(/\p{Emoji_Presentation}/gu)).toHaveLength(5);
    for (const literal of ['*COUGH*', 'f*ck', 'OVN+OVS']) expect(words).toContain(literal);
  });
});
