import { expect, it } from 'vitest';
import { outputFixture } from './output-fixture.ts';
import { refuseDocuments } from './refuse-documents.ts';

it('finds documents beside posts, and no other files', () => {
  const body = '';
  const names = [
    'demo.html',
    'demo.HTM',
    'a.xhtml',
    'feed.xml',
    'data.csv',
    'a.js',
    'index.html.gz',
  ];
  const output = outputFixture({
    pages: { 'posts/x/index.html': '' },
    files: {
      ...Object.fromEntries(names.map((name) => [`posts/x/${name}`, { body }])),
      'tool/demo.html': { body },
      'feed.xml': { body },
    },
  });
  expect(refuseDocuments(output).map(({ page }) => page)).toEqual([
    'posts/x/demo.html',
    'posts/x/demo.HTM',
    'posts/x/a.xhtml',
    'posts/x/feed.xml',
  ]);
});
