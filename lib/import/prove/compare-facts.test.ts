import { expect, test } from 'vitest';
import { parseHtml } from '../html/parse-html.ts';
import { readHtmlText } from '../html/read-html-text.ts';
import { compareFacts } from './compare-facts.ts';
import { factsOfPage } from './facts-of-page.ts';

const as = (address: string) => address;

function differences(source: string, page: string) {
  const { facts } = readHtmlText(parseHtml(source), undefined, {
    page: undefined,
    link: as,
    picture: as,
  });
  return compareFacts(facts, factsOfPage(page));
}

test('the same text is whole, and so is what a page adds by itself', () => {
  const text =
    '<p>One <a href="/x">two</a> <img src="/a.png"> :heart: 10:100:1</p><h3 id="b">B</h3><p><a href="#b">b</a></p>';
  const page =
    '<p>One <a href="/x">two</a> <img src="/a.png"> ❤️ 10:100:1</p><h2 id="b">B</h2><p><a href="#b">b</a></p>';
  expect(differences(text, page)).toEqual([]);
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
    '<p><a href="https://x.example/">one</a></p>',
    '<p>one</p>',
    'link 1 of 1: «one → https://x.example/» in the source, nothing on the page',
  ],
  [
    '<p><a href="https://x.example/a?b">one</a></p>',
    '<p><a href="https://x.example/a">one</a></p>',
    'link 1 of 1: «one → https://x.example/a\\?b» in the source, «one → https://x.example/a» on the page',
  ],
  [
    '<p><a href="https://x.example/">a</a> <a href="https://y.example/">a</a></p>',
    '<p><a href="https://y.example/">a</a> <a href="https://x.example/">a</a></p>',
    'link 1 of 2: «a → https://x.example/» in the source',
  ],
  [
    '<h2 id="a">A</h2><p><a href="#b">x</a></p><h2 id="b">B</h2>',
    '<h2 id="a">A</h2><p><a href="#a">x</a></p><h2 id="b">B</h2>',
    'link 1 of 1: «x → #B» in the source, «x → #A» on the page',
  ],
  ['<p><img src="a.png"></p>', '<p></p>', /^picture 1 of 1: .* nothing on the page/],
  ['<p><img src="a.png"></p>', '<p><img src="b.png"></p>', /^picture 1 of 1: .*a.png.*b.png/],
  ['<h2>One</h2>', '<p>One</p>', 'heading 1 of 1: «One» in the source, nothing on the page'],
  [
    '<h2>One</h2><h3>Two</h3>',
    '<h2>One</h2><h2>Two</h2>',
    'heading 2 of 2, «Two»: level 3 by the source, level 2 on the page',
  ],
  [
    '<h2 id="first">One</h2>',
    '<h2 id="one">One</h2>',
    'heading 1 of 1, «One»: the id is `first` in the source, `one` on the page',
  ],
  ['<ul><li>one</ul>', '<p>one</p>', 'list item: 1 in the source, 0 on the page'],
  ['<pre>a\n  b</pre>', '<pre>a\nb</pre>', /^piece of code 1 of 1/],
  ['<p>$$x$$</p>', '<p></p>', 'formula: 1 in the source, 0 on the page'],
  [
    '<table><tr><td>1<td>2<tr><td>3<td>4</table>',
    '<p>1 2 3 4</p>',
    'table: 1 in the source, 0 on the page',
  ],
])('%s against %s', (source, page, message) => {
  expect(differences(source, page)).toEqual([expect.stringMatching(message)]);
});

test('what a page must say otherwise is no difference', () => {
  const code = '<p><code>I :heart: it</code></p>';
  expect(differences(code, code)).toEqual([]);
  const link = 'href="https://x.example/"';
  expect(
    differences(
      `<a ${link}><h2>A</h2><p>B</p></a>`,
      `<h2><a ${link}>A</a></h2><p><a ${link}>B</a></p>`,
    ),
  ).toEqual([]);
  expect(
    differences('<h2 id="a">A</h2><h2 id="a">B</h2>', '<h2 id="a">A</h2><h2 id="b">B</h2>'),
  ).toEqual([]);
  expect(
    differences(
      '<h2>A</h2><h2>A</h2><p><a href="#a-1">x</a></p>',
      '<h2 id="a">A</h2><h2 id="a-1">A</h2><p><a href="#a-1">x</a></p>',
    ),
  ).toEqual([]);
});

test('the levels of a page begin at 2 and skip none, whatever those of the source do', () => {
  const source = '<h1>A</h1><h4>B</h4><h5>C</h5><h4>D</h4><h2>E</h2>';
  expect(differences(source, '<h2>A</h2><h3>B</h3><h4>C</h4><h3>D</h3><h3>E</h3>')).toEqual([]);
});

test('a place without a heading of its own is found at the heading of its section', () => {
  const source =
    '<p id="top">x</p><h2>A</h2><p>x <a name="in"></a>y</p><a name="b1"></a><h2>B c</h2><p><a href="#top">1</a><a href="#in">2</a><a href="#b1">3</a><a href="#b-c">4</a></p>';
  const page =
    '<p>x</p><h2 id="a">A</h2><p>x y</p><h2 id="bc">B c</h2><p><a href="#a">1</a><a href="#a">2</a><a href="#bc">3</a><a href="#bc">4</a></p>';
  expect(differences(source, page)).toEqual([]);
});

test('a note that says something else is a difference', () => {
  const note = (words: string) =>
    `<p>a<span class="note" role="note"><a class="note-number">1</a> ${words}</span></p>`;
  expect(compareFacts(factsOfPage(note('One.')), factsOfPage(note('Two.')))).toEqual([
    'note 1 of 1: «One.» in the source, «Two.» on the page',
  ]);
});

test('notes are compared whole, without their numbers', () => {
  const page = '<p>a<span class="note" role="note"><a class="note-number">1</a> A note.</span></p>';
  expect(factsOfPage(page).notes).toEqual([['A', 'note.']]);
});
