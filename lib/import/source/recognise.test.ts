import { expect, test } from 'vitest';
import { findInSource } from './find-in-source.ts';
import { recognise } from './recognise.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

test.each([
  ['jekyll', [file('_posts/2012-05-06-a.md', 'Words.')]],
  ['jekyll', [file('a.md', '---\ntitle: A\noriginal_url: https://old.example/\n---\n<p>x</p>')]],
  [
    'blogger',
    [
      file(
        'blog.xml',
        "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>",
      ),
    ],
  ],
  ['feed', [file('feed', '<?xml version="1.0"?>\n<rss version="2.0">')]],
  ['feed', [file('feed.json', '{"version": "https://jsonfeed.org/version/1.1"}')]],
  ['html', [file('page.html', '<p>Words.</p>')]],
  ['html', [file('page', '<!doctype html><html>')]],
  ['markdown', [file('a.md', '# Title\n\nWords.')]],
  ['markdown', [file('a.txt', 'Words.\n\n## A heading')]],
  ['text', [file('a.txt', 'A title\n\nWords.')]],
  ['text', [file('notes', 'A title\n\nWords.')]],
  [undefined, [file('a.bin', 'nothing')]],
])('%s', (kind, files) => {
  expect(recognise(files)).toBe(kind);
});

test.each([
  ['/img/a.png', 'img/a.png'],
  ['a.png', '_posts/a.png'],
  ['../img/a%20b.png?x', 'img/a b.png'],
  ['../../etc/passwd', undefined],
  ['https://old.example/a.png', undefined],
  ['gone.png', undefined],
])('%s', (address, found) => {
  const files = new Set(['img/a.png', '_posts/a.png', 'img/a b.png', '../etc/passwd']);
  expect(findInSource('_posts/a.md', address, files)).toBe(found);
});
