import { expect, it } from 'vitest';
import { keepOneNotFoundPage } from './keep-one-not-found-page.ts';
import { outputFixture } from './output-fixture.ts';

const body = '';
const shell = '<!doctype html><html id="__next_error__"><body></body></html>';

it('keeps 404.html and drops its copies and empty shells, with their files', () => {
  const output = outputFixture({
    pages: {
      '404.html': '',
      '404/index.html': '',
      '_not-found/index.html': '',
      'index.html': '',
      'posts/page/_/index.html': shell,
    },
    files: {
      '_not-found/index.txt': { body },
      '404.png': { body },
      'posts/page/_/index.txt': { body },
      'posts/page/index.txt': { body },
    },
  });
  expect(keepOneNotFoundPage(output)).toEqual([]);
  expect(output.pages.map((page) => page.path)).toEqual(['404.html', 'index.html']);
  expect([...output.files.keys()]).toEqual(['404.png', 'posts/page/index.txt']);
});

it.each([{ 'index.html': '' }, { '404.html': shell }])(
  'misses a page for addresses that do not exist',
  (pages) => {
    expect(keepOneNotFoundPage(outputFixture({ pages }))).toHaveLength(1);
  },
);
