import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isElement } from 'hast-util-is-element';
import { expect, test } from 'vitest';
import type { PortableArticle } from '../article/portable-article.ts';
import { articleTree } from './article-tree.ts';
import { serializeMarkdown } from './serialize-markdown.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');

/** An article of HTML that is portable already; the notes are a section at its end. */
function articleOf(html: string): PortableArticle {
  const content = fromHtml(html, { fragment: true }).children.filter(
    (child) => child.type === 'element' || child.type === 'text',
  );
  const notes = content.find((child): child is Element => isElement(child, 'section'));
  return { body: content.filter((child) => child !== notes), ...(notes && { notes }) };
}

test.each(readdirSync(fixtures))('%s become Markdown', (name) => {
  const html = readFileSync(path.join(fixtures, name, 'input.html'), 'utf8');
  const tree = articleTree(articleOf(html), 'https://site.example/posts/a/');
  const markdown = serializeMarkdown(tree);
  const file = path.join(fixtures, name, 'output.md');
  if (process.env.UPDATE_FIXTURES) writeFileSync(file, markdown);
  expect(existsSync(file), `${file} is missing; UPDATE_FIXTURES=1 writes it`).toBe(true);
  expect(markdown).toBe(readFileSync(file, 'utf8'));
});
