import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { folders } from '../support/folders.ts';
import { laidOut } from '../support/laid-out.ts';
import { measure, printMatrix } from '../support/parity/matrix.ts';
import { readInReaderMode } from '../support/parity/read-in-reader-mode.ts';
import { readPaper } from '../support/parity/read-paper.ts';
import { readScreen } from '../support/parity/read-screen.ts';
import { wordsIn } from '../support/parity/words.ts';
import { expect, test } from '../support/test.ts';

const slug = 'forty-constructs';

test('every surface shows every part of a text once and in order', async ({ browser, small }) => {
  test.setTimeout(600_000);
  const source = await readFile(path.join(folders.content, 'posts', slug, 'index.mdx'), 'utf8');
  const expected = wordsIn(source);
  expect(new Set(expected).size).toBe(expected.length);
  expect(expected.filter((word) => word.startsWith('K'))).toHaveLength(40);

  const url = small.url(`/posts/${slug}/`);
  const file = (name: string) => readFile(path.join(small.folder, name), 'utf8');
  const matrix = measure(
    expected,
    new Map([
      ['wide', await screen(browser, url, { width: 1440 })],
      ['320 pixels', await screen(browser, url, { width: 320 })],
      ['no JavaScript', await screen(browser, url, { width: 390, javaScriptEnabled: false })],
      ['paper', await paper(browser, url)],
      ['RSS', wordsInHtml(rss(await file('feed.rss')))],
      ['Atom', wordsInHtml(atom(await file('feed.atom')))],
      ['JSON Feed', wordsInHtml(json(await file('feed.json')))],
      ['Markdown', wordsIn(await file(`posts/${slug}.md`))],
      ['reader mode', await readerMode(browser, url)],
    ]),
  );
  test.info().annotations.push({ type: 'matrix', description: printMatrix(matrix) });
  process.stdout.write(`\n${printMatrix(matrix)}\n`);
  for (const [surface, cells] of matrix) {
    expect([surface, ...cells]).toEqual([surface, ...cells.map(() => 100)]);
  }
});

interface Window {
  readonly width: number;
  readonly javaScriptEnabled?: boolean;
}

async function screen(browser: Browser, url: string, { width, ...options }: Window) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...options });
  await page.goto(url);
  const words = await readScreen(page);
  await page.close();
  return words;
}

async function paper(browser: Browser, url: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await laidOut(page);
  const pages = await readPaper(await page.pdf({ preferCSSPageSize: true }));
  await page.close();
  return pages.flatMap(wordsIn);
}

async function readerMode(browser: Browser, url: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(url);
  const { text } = await readInReaderMode(page);
  await page.close();
  return wordsIn(text);
}

const isOurs = (address = '') => address.includes(`/posts/${slug}/`);

function rss(xml: string): string | undefined {
  return parseRssFeed(xml).items?.find(({ link }) => isOurs(link))?.content?.encoded;
}

function atom(xml: string): string | undefined {
  const entry = parseAtomFeed(xml).entries?.find(({ links }) => isOurs(links?.[0]?.href));
  return entry?.content?.value;
}

function json(text: string): string | undefined {
  return parseJsonFeed(JSON.parse(text)).items?.find(({ url }) => isOurs(url))?.content_html;
}

function wordsInHtml(html = ''): string[] {
  return wordsIn(textOf(fromHtml(html, { fragment: true })));
}
