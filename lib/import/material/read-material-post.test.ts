import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeMdx } from '../write/write-mdx.ts';
import { readMaterialSource } from './read-material-source.ts';

function read(text: string) {
  const [post] = readMaterialSource([
    { path: 'a.md', bytes: new TextEncoder().encode(text) },
  ]).posts;
  if (!post) throw new Error('no post was read');
  return post;
}

const written = (...lines: string[]) => writeMdx(read(lines.join('\n')).tree).trim();

test.each([
  ['a list needs a blank line', ['Words', '- one'], 'Words - one'],
  ['keys', ['Press ++ctrl+c++.'], 'Press <Kbd>Ctrl</Kbd>+<Kbd>C</Kbd>.'],
  ['marks and raised words', ['==A *b*== and x^2^'], '<Mark>A *b*</Mark> and x<Sup>2</Sup>'],
  [
    'an annotation is the item behind its host',
    ['Words.(1) And (2).', '{ .annotate }', '', '1. A note.'],
    'Words.[^note-1] And (2).\n\n[^note-1]: A note.',
  ],
  ['(1) outside such a host', ['Words (1).', '', '1. An item.'], 'Words (1).\n\n1. An item.'],
  [
    'a box',
    ['!!! hint "Mind"', '', '    The gap.'],
    '<Callout kind="tip" title="Mind">\n  The gap.\n</Callout>',
  ],
])('%s', (_name, lines, expected) => {
  expect(written(...lines)).toBe(expected);
});

const seed = '../shared/seeds/001_6c7b2a827302ebfb.txt';

test.runIf(existsSync(seed))('the seed keeps its headings, items, notes and pictures', () => {
  const { facts, metadata } = read(readFileSync(seed, 'utf8'));
  expect(
    facts.headings
      .map(({ level }) => level)
      .toSorted()
      .join(''),
  ).toBe('22222223333');
  expect([facts.items, facts.notes.length, facts.pictures.length, facts.links.length]).toEqual([
    20, 5, 2, 7,
  ]);
  expect(metadata.date).toBe('2024-12-03');
});
