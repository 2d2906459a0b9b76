import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { createContext } from '../mdx/context.ts';
import { readTree } from '../mdx/read-tree.ts';
import { createSurroundings } from '../mdx/testing/surroundings.ts';
import { components } from '../mdx/vocabulary.ts';
import { fillGuide, isGuide } from './fill-guide.ts';

const file = join(import.meta.dirname, '../../content/posts/writing-here/index.mdx');
const text = readFileSync(file, 'utf8');

test('the guide uses every component with every property', () => {
  const used = new Set<string>();
  visit(readTree(createContext(text, createSurroundings())), (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    used.add(`${node.name}`);
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute') used.add(`${node.name} ${attribute.name}`);
    }
  });
  const all = Object.entries(components).flatMap(([name, { properties }]) => [
    name,
    ...Object.keys(properties.shape).map((property) => `${name} ${property}`),
  ]);
  expect(all.filter((each) => !used.has(each))).toEqual([]);
});

test('the guide has the table of components, which is made from the code', () => {
  expect(isGuide(text)).toBe(true);
  const behind = text.replace('| `<Kbd>` | in a line | |\n', '');
  expect(behind).not.toBe(text);
  expect(fillGuide(behind)).toBe(text);
});
