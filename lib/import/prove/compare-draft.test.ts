import { expect, test } from 'vitest';
import { compareDraft, type Decisions } from './compare-draft.ts';
import { factsOfPage } from './facts-of-page.ts';

const nothing: Decisions = { links: new Map(), pictures: new Map() };

function differences(whole: string, draft: string, decisions: Partial<Decisions> = {}) {
  return compareDraft(factsOfPage(whole), factsOfPage(draft), { ...nothing, ...decisions });
}

const figure =
  '<figure data-missing="true"><p class="lost">This picture is lost. <a href="https://x.example/a.png">It was there.</a></p><figcaption>A lamp</figcaption></figure>';

test('links that lead elsewhere now, dead ones and pictures that stay away lose nothing', () => {
  expect(
    differences('<p><a href="https://x.example/b">b</a></p>', '<p><a href="/posts/b/">b</a></p>', {
      links: new Map([['https://x.example/b', '/posts/b/']]),
    }),
  ).toEqual([]);
  expect(
    differences('<p><a href="/gone/">b</a> 😀</p>', '<p>b (<code>/gone/</code>) 😀</p>', {
      links: new Map([['/gone/', undefined]]),
    }),
  ).toEqual([]);
  expect(
    differences('<p><img src="https://x.example/a.png"></p>', figure, {
      pictures: new Map([['https://x.example/a.png', undefined]]),
    }),
  ).toEqual([]);
});

test.each([
  ['<p>a b</p>', '<p>a</p>', {}, 'the draft does not say all words'],
  [
    '<p><a href="/b">b</a></p>',
    '<p>b</p>',
    { links: new Map([['/b', '/posts/b/']]) },
    'the draft has no link to /posts/b/ where the source has «b»',
  ],
  [
    '<p><img src="a.png"><img src="b.png"></p>',
    '<p><img src="b.png"><img src="a.png"></p>',
    {
      pictures: new Map([
        ['a.png', 'a.png'],
        ['b.png', 'b.png'],
      ]),
    },
    'the draft does not show all pictures in their order',
  ],
  [
    '<p><img src="https://x.example/b.png"></p>',
    figure,
    { pictures: new Map([['https://x.example/b.png', undefined]]) },
    'the draft does not name https://x.example/b.png',
  ],
  ['<h2 id="a">A</h2>', '<h2 id="b">A</h2>', {}, 'the draft has other headings'],
  ['<ul><li>a</ul>', '<p>a</p>', {}, 'the draft has other list items'],
  ['<pre>a</pre>', '<pre>b</pre>', {}, 'the draft has other pieces of code'],
  ['<p>$$a$$</p>', '<p>$$b$$</p>', {}, 'the draft has other formulas'],
])('%s against %s', (whole, draft, decisions, message) => {
  expect(differences(whole, draft, decisions)).toEqual([message]);
});

test('a picture may be named by its larger copy, which has the same file name', () => {
  const small = 'https://x.example/w640/a-300x200.png';
  expect(
    differences(`<p><img src="${small}"></p>`, figure, { pictures: new Map([[small, undefined]]) }),
  ).toEqual([]);
});
