import { expect, test } from 'vitest';
import { factsOfHtml } from '../html/facts-of-html.ts';
import { parseHtml } from '../html/parse-html.ts';
import { compareFacts } from './compare-facts.ts';
import { factsOfPage } from './facts-of-page.ts';

const nothing = { references: new Map(), definitions: new Map(), taken: new Set<never>() };

function differences(source: string, page: string) {
  return compareFacts(factsOfHtml(parseHtml(source), nothing), factsOfPage(page));
}

test('the same text is whole, and so is what a page adds by itself', () => {
  expect(differences('<p>One <a href="/x">two</a></p>', '<p>One <a href="/y">two</a></p>')).toEqual(
    [],
  );
  expect(
    differences(
      '<p>See https://a.example</p>',
      '<p>See <a href="https://a.example">https://a.example</a></p>',
    ),
  ).toEqual([]);
});

test.each([
  [
    '<p>a b c d e f</p>',
    '<p>a b c x e f</p>',
    /^the words differ \(6 in the source, 6 on the page\), first at «a b c d/,
  ],
  [
    '<p><a href="/x">one</a></p>',
    '<p>one</p>',
    'link 1 of 1: «one» in the source, nothing on the page',
  ],
  ['<p><img src="a.png"></p>', '<p></p>', 'picture: 1 in the source, 0 on the page'],
  ['<h2>One</h2>', '<p>One</p>', 'heading 1 of 1: «One» in the source, nothing on the page'],
  ['<ul><li>one</ul>', '<p>one</p>', 'list item: 1 in the source, 0 on the page'],
  ['<pre>a\n  b</pre>', '<pre>a\nb</pre>', /^piece of code 1 of 1/],
  [
    '<table><tr><td>1<td>2<tr><td>3<td>4</table>',
    '<p>1 2 3 4</p>',
    'table: 1 in the source, 0 on the page',
  ],
])('%s against %s', (source, page, message) => {
  expect(differences(source, page)).toEqual([expect.stringMatching(message)]);
});

test('notes are compared whole, without their numbers', () => {
  const page = '<p>a<span class="note" role="note"><a class="note-number">1</a> A note.</span></p>';
  expect(factsOfPage(page).notes).toEqual([['A', 'note.']]);
});
