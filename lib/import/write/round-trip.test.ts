import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
// biome-ignore lint/style/noRestrictedImports: what was written must read back as it was meant
import { createContext } from '#lib/mdx/context.ts';
// biome-ignore lint/style/noRestrictedImports: what was written must read back as it was meant
import { readTree } from '#lib/mdx/read-tree.ts';
// biome-ignore lint/style/noRestrictedImports: what was written must read back as it was meant
import { takeId } from '#lib/mdx/take-id.ts';
// biome-ignore lint/style/noRestrictedImports: what was written must read back as it was meant
import { createSurroundings } from '#lib/mdx/testing/surroundings.ts';
import { parseHtml } from '../html/parse-html.ts';
import { readHtmlText } from '../html/read-html-text.ts';
import { writeMdx } from './write-mdx.ts';

const fixtures = join(import.meta.dirname, '../html/fixtures');
const page = 'https://old.example/2012/05/a-post.html';
const absolute = (address: string) => new URL(address, page).href;

test.each(readdirSync(fixtures))('%s is written in the one way that reads back', (name) => {
  const html = readFileSync(join(fixtures, name, 'input.html'), 'utf8');
  const { tree } = readHtmlText(parseHtml(html), 'The cold aisle', {
    page,
    link: absolute,
    picture: absolute,
  });
  const written = writeMdx(tree);
  const context = createContext(written, createSurroundings());
  const read = readTree(context);
  visit(read, (node, index, parent) => {
    const id = node.type === 'heading' ? takeId(node) : undefined;
    if (id !== undefined) node.data = { hProperties: { id } };
    if (node.type === 'comment' && parent && index !== undefined)
      parent.children[index] = { type: 'html', value: `<!-- ${node.value} -->`.replace('  ', ' ') };
  });
  expect(writeMdx(read)).toBe(written);
  expect(context.diagnostics).toEqual([]);
});
