import { expect, test } from 'vitest';
import { createContext } from './context.ts';
import { plainText } from './plain-text.ts';
import { readTree } from './read-tree.ts';
import { createSurroundings } from './testing/surroundings.ts';

function read(text: string) {
  const context = createContext(text, createSurroundings());
  const tree = readTree(context);
  const found = context.diagnostics.map(({ range }) => `${range?.line}:${range?.column}`);
  return { tree, text: plainText(tree), found };
}

test('reading goes on behind a tag that does not fit', () => {
  const { text, found } = read('One <Mark>two.\n\nThree *four*.\n\n</Kbd>\n\n## Five');
  expect(text).toBe('One  Mark>two.\nThree four.\n/Kbd>\nFive\n');
  expect(found).toEqual(['1:5', '5:1']);
});

test('a less-than sign in a value is not taken for the tag', () => {
  const { found } = read('<Callout title="a < b" kind=tip>\n\nx\n\n</Callout>');
  expect(found).toEqual(['1:1', '5:1']);
});

test('front matter is no part of the tree, and its lines count', () => {
  const { tree } = read('---\ntitle: "# x"\n---\n\nText.');
  expect(tree.children.map(({ type, position }) => [type, position?.start.line])).toEqual([
    ['paragraph', 5],
  ]);
});

test('positions survive what was taken out', () => {
  const { tree } = read('<Mark>a\n\nText.');
  expect(tree.children[1]?.position?.start).toMatchObject({ line: 3, column: 1, offset: 9 });
});

test('line ends of Windows are line ends', () => {
  expect(read('One\r\ntwo.\r\n\r\n`a\r\nb`').text).toBe('One\ntwo.\na\nb\n');
});
