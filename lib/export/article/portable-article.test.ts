import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFixture } from '../output-fixture.ts';
import { articleHtml } from './article-html.ts';
import { portableArticle } from './portable-article.ts';

// The input of each case is what lib/mdx draws for the fixture of the same name.
const drawn = path.join(import.meta.dirname, '../../mdx/fixtures');
const expected = path.join(import.meta.dirname, 'fixtures');
const url = 'https://site.example/posts/a-post/';

function carry(prose: string): string {
  const { pages } = outputFixture({
    pages: { 'posts/a-post/index.html': `<article><div class="prose">${prose}</div></article>` },
  });
  const [page] = pages;
  const article = page && portableArticle(page, { drawings: 'text' });
  return article ? articleHtml(article, url) : '';
}

describe('every construct is carried', () => {
  test.each(readdirSync(drawn))('%s', (name) => {
    const html = `${carry(readFileSync(path.join(drawn, name, 'output.html'), 'utf8')).trim()}\n`;
    const file = path.join(expected, `${name}.html`);
    if (process.env.UPDATE_FIXTURES) {
      mkdirSync(expected, { recursive: true });
      writeFileSync(file, html);
    }
    expect(existsSync(file), `${file} is missing; UPDATE_FIXTURES=1 writes it`).toBe(true);
    expect(html).toBe(readFileSync(file, 'utf8'));
    // Nothing that needs the site's style sheet or scripts is left.
    expect(html).not.toMatch(
      / (data-|popover|style|on\w+)[\w-]*=|<(button|script|style|details|input)/,
    );
    expect(html).not.toMatch(/ class="(?!language-)/);
  });
});

test('the page stays as it is, and a page without a text has none', () => {
  const { pages } = outputFixture({
    pages: {
      'index.html': '<ul></ul>',
      'posts/a/index.html': '<div class="prose"><button class="abbreviation">A</button></div>',
    },
  });
  const before = JSON.stringify(pages);
  const [list, post] = pages.map((page) => portableArticle(page, { drawings: 'text' }));
  expect(list).toBeUndefined();
  expect(post?.body).toEqual([{ type: 'text', value: 'A' }]);
  expect(JSON.stringify(pages)).toBe(before);
});

test('the lead picture comes first', () => {
  const { pages } = outputFixture({
    pages: {
      'posts/a/index.html':
        '<img class="lead" src="/posts/a/b.png" alt="B" fetchpriority="high"><div class="prose"><p>x</p></div>',
    },
  });
  const [page] = pages;
  const article = page && portableArticle(page, { drawings: 'text' });
  expect(article && articleHtml(article, url)).toBe(
    '<p><img src="https://site.example/posts/a/b.png" alt="B"></p><p>x</p>',
  );
});

test('a diagram may be kept as a drawing, above its words', () => {
  const svg =
    '<div class="diagram"><svg role="img" aria-label="A leads to B."><g class="node"></g></svg></div>';
  const { pages } = outputFixture({
    pages: { 'posts/a/index.html': `<div class="prose">${svg}</div>` },
  });
  const [page] = pages;
  const article = page && portableArticle(page, { drawings: 'drawing' });
  expect(article && articleHtml(article, url)).toBe(
    '<svg role="img" aria-label="A leads to B."><g></g></svg><p><em>A leads to B.</em></p>',
  );
});
