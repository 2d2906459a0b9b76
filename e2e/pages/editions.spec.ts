import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { findEpubcheck } from '#lib/cli/find-epubcheck.ts';
import { folders } from '../support/folders.ts';
import { laidOut } from '../support/laid-out.ts';

const root = path.join(folders.small, 'editions');
const run = promisify(execFile);

function editions(room: string, extension: string): readonly string[] {
  const files = readdirSync(path.join(root, room)).filter((file) => file.endsWith(extension));
  return files.map((file) => path.join(root, room, file));
}

/** Those of authors hold every post, and that of the series stands in another order. */
const books = () => [...editions('authors', '.epub'), ...editions('series', '.epub')];

test('epubcheck finds nothing in the books', async () => {
  test.setTimeout(900_000);
  const program = findEpubcheck();
  expect(
    program,
    'no epubcheck: install it as root with apt-get, or put it into PATH',
  ).toBeDefined();
  const [command = '', ...args] = program ?? [];
  expect(books().length).toBeGreaterThan(3);
  for (const book of books()) {
    const { stdout, stderr } = await run(command, [...args, '--failonwarnings', book]).catch(
      (error: { stdout: string; stderr: string }) => error,
    );
    expect(`${stdout}${stderr}`.slice(0, 2000), book).toContain('No errors or warnings detected');
  }
});

test('a book begins with its media type, which is not compressed', () => {
  for (const book of books()) {
    const head = strFromU8(readFileSync(book).subarray(0, 58), true);
    expect(head.slice(30), book).toBe('mimetypeapplication/epub+zip');
  }
});

test('a note of a book may be shown over the text, and leads back', () => {
  const book = readFileSync(path.join(root, 'posts/twelve-notes.epub'));
  const files = unzipSync(new Uint8Array(book));
  const chapter = strFromU8(files['book/chapter-1.xhtml'] ?? new Uint8Array());
  expect(chapter.match(/<a [^>]*epub:type="noteref"/g)).toHaveLength(12);
  expect(chapter.match(/<aside [^>]*epub:type="footnote"/g)).toHaveLength(12);
  expect(chapter).toMatch(/<a id="mark-1" href="#note-1" epub:type="noteref" role="doc-noteref">/);
  expect(chapter).toMatch(/<aside id="note-1" epub:type="footnote" role="doc-footnote">/);
  expect(chapter).toContain('href="#mark-1"');
  expect(strFromU8(files['book/package.opf'] ?? new Uint8Array())).toContain('>tag:');
});

test('posts of one book link to one another in it', () => {
  const [series = ''] = editions('series', '.epub');
  const files = unzipSync(new Uint8Array(readFileSync(series)));
  const chapters = Object.keys(files).filter((name) => name.includes('chapter-'));
  expect(chapters.length).toBeGreaterThan(1);
});

for (const room of ['posts', 'series', 'authors']) {
  test(`the single files of ${room} need nothing else and nobody's permission`, async ({
    page,
  }) => {
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    page.on('request', (request) => {
      if (!/^(?:data|file):/.test(request.url())) wrong.push(request.url());
    });
    const files = editions(room, '.html');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      await page.goto(pathToFileURL(file).href);
      await page.evaluate(() => {
        for (const picture of document.images) picture.loading = 'eager';
        // One that cannot be shown is counted below.
        return Promise.allSettled([...document.images].map((picture) => picture.decode()));
      });
      const faults = await page.evaluate(() => ({
        empty: [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length,
        dead: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
          .map(({ hash }) => decodeURIComponent(hash.slice(1)))
          .filter((id) => !document.getElementById(id)),
        twice: [...document.querySelectorAll('[id]')]
          .map(({ id }) => id)
          .filter((id, index, all) => all.indexOf(id) !== index),
        unstyled: getComputedStyle(document.body).maxWidth === 'none',
      }));
      expect(faults, file).toEqual({ empty: 0, dead: [], twice: [], unstyled: false });
      await page.setViewportSize({ width: 320, height: 640 });
      await laidOut(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, file).toBe(320);
    }
    expect(wrong).toEqual([]);
  });
}
