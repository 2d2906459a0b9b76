import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from 'github-slugger';
import type { Heading, Link, List } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readJekyllSite } from './jekyll-site.ts';
import { readJekyllPost } from './read-jekyll-post.ts';

// A real post of a planet, which is no part of this repository: its README counts what it holds.
const seeds = join(import.meta.dirname, '../../../../shared/seeds');
const seed = existsSync(seeds)
  ? readdirSync(seeds).find((name) => name.startsWith('002_'))
  : undefined;

describe.runIf(seed !== undefined)('a Blogger post in a Jekyll wrapper', () => {
  const text = seed === undefined ? '' : readFileSync(join(seeds, seed), 'utf8');
  const { metadata, tree, facts, doubts } = readJekyllPost(
    '_posts/a/2024-8-4-x.md',
    text,
    readJekyllSite([]),
  );
  const headings: Heading[] = [];
  const links: Link[] = [];
  const lists: List[] = [];
  const counts = new Map<string, number>();
  visit(tree, (node) => {
    const name = 'name' in node && typeof node.name === 'string' ? node.name : node.type;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (node.type === 'heading') headings.push(node);
    if (node.type === 'link') links.push(node);
    if (node.type === 'list') lists.push(node);
  });
  const paragraphs = tree.children.filter(({ type }) => type === 'paragraph');
  const words = textIn(tree);

  test('metadata: a person, a day, an address, and a category that is no topic', () => {
    expect(metadata).toMatchObject({
      title: expect.stringMatching(/^\w.*\?$/),
      date: '2024-08-04',
      authors: [{ name: /^blog_title: (.*)$/m.exec(text)?.[1] }],
      categories: [],
      source: { url: expect.stringMatching(/^http:\/\/blog\..*\.html$/) },
    });
    expect(metadata.slug).not.toMatch(/-$/);
  });

  test('headings: 6 of level 2, 14 of level 3, 11 with ids that their words would not make', () => {
    expect(headings.filter(({ depth }) => depth === 2)).toHaveLength(6);
    expect(headings.filter(({ depth }) => depth === 3)).toHaveLength(14);
    expect(headings.filter(({ data }) => data?.hProperties?.id)).toHaveLength(11);
    expect(facts.headings.every(({ id }) => id !== undefined)).toBe(true);
  });

  test('links: 20 into the text, each to a heading, and 40 others', () => {
    const ids = new Set(
      headings.map((heading) => heading.data?.hProperties?.id ?? slug(textIn(heading))),
    );
    const inside = links.filter(({ url }) => url.startsWith('#'));
    expect(inside).toHaveLength(20);
    expect(inside.filter(({ url }) => !ids.has(url.slice(1)))).toEqual([]);
    expect(links).toHaveLength(60);
  });

  test('lists: 7 numbered and 4 not, 40 items', () => {
    expect(lists.filter(({ ordered }) => ordered)).toHaveLength(7);
    expect(lists.filter(({ ordered }) => !ordered)).toHaveLength(4);
    expect(counts.get('listItem')).toBe(40);
    expect(facts.items).toBe(40);
  });

  test('figures: 5 whose picture is lost, one caption with a link', () => {
    expect(counts.get('Figure')).toBe(5);
    expect(doubts.filter(({ kind }) => kind === 'picture-lost')).toHaveLength(5);
    const linked = tree.children.filter(
      (node) => node.type === 'mdxJsxFlowElement' && textIn(node) !== '' && holdsLink(node),
    );
    expect(linked).toHaveLength(1);
  });

  test('text: 75 paragraphs, stress, lines under words, spaces, prices', () => {
    expect(paragraphs).toHaveLength(75);
    expect(counts.get('emphasis')).toBe(12);
    expect(counts.get('strong')).toBe(2);
    expect(counts.get('u')).toBe(2);
    expect(words.match(/\u00A0/g)).toHaveLength(17);
    expect(words.match(/\$\d/g)).toHaveLength(12);
    expect(words).toMatch(/\(\d\/\d \* \w+\^\d\)/);
    expect(counts.get('inlineMath')).toBeUndefined();
  });
});

function holdsLink(node: Parameters<typeof visit>[0]): boolean {
  let found = false;
  visit(node, (each) => {
    found ||= each.type === 'link';
  });
  return found;
}
