import { expect, it } from 'vitest';
import { outputFixture } from './output-fixture.ts';
import { removeUnusedFiles } from './remove-unused-files.ts';

it('keeps what a page or a style sheet names, and all files that are not of Next', async () => {
  const body = '';
  const output = outputFixture({
    basePath: '/b',
    pages: {
      'index.html': '<link rel="stylesheet" href="/b/_next/static/chunks/used.css">',
      'posts/x/index.html': '',
    },
    files: {
      '_next/static/chunks/used.css': { body: '@font-face{src:url(../media/font.1.woff2)}' },
      '_next/static/chunks/other.css': { body: '@font-face{src:url(../media/font.2.woff2)}' },
      '_next/static/media/font.1.woff2': { body },
      '_next/static/media/font.2.woff2': { body },
      '_next/static/chunks/a.js': { body },
      '_next/static/hindsight/_buildManifest.js': { body },
      '__next._tree.txt': { body },
      'index.txt': { body },
      'posts/x/index.txt': { body },
      'posts/x/__next.posts.$d$slug.txt': { body },
      'posts/x/data.txt': { body },
      'robots.txt': { body },
      'enhance/copy.js': { body },
    },
  });
  expect(await removeUnusedFiles(output)).toEqual([]);
  expect([...output.files.keys()]).toEqual([
    '_next/static/chunks/used.css',
    '_next/static/media/font.1.woff2',
    'posts/x/data.txt',
    'robots.txt',
    'enhance/copy.js',
  ]);
});

it('finds payloads of names that it does not know', async () => {
  const output = outputFixture({
    pages: { 'posts/x/index.html': '' },
    files: {
      'posts/x/data.txt': { body: '1:"$Sreact.fragment"\n' },
      'posts/x/page.rsc': { body: ':HL["/a.css"]\n1:"$Sreact.fragment"\n' },
      'posts/x/notes.txt': { body: '1: words' },
    },
  });
  const faults = await removeUnusedFiles(output);
  expect(faults.map(({ page }) => page)).toEqual(['posts/x/data.txt', 'posts/x/page.rsc']);
});
