import { expect, test } from 'vitest';
import { parseHtml } from '../html/parse-html.ts';
import { readHtmlText } from '../html/read-html-text.ts';
import { type Place, settlePictures } from './settle-pictures.ts';
import { writeMdx } from './write-mdx.ts';

const as = (address: string) => address;

function settle(html: string, place: Place) {
  const { tree } = readHtmlText(parseHtml(html), undefined, {
    page: undefined,
    link: as,
    picture: as,
  });
  settlePictures(tree, () => place);
  return writeMdx(tree).trim();
}

const remote = { remote: 'https://a.example/w640/a-300x200.png' };

test.each([
  ['<p><img src="a.png" alt="A"></p>', { name: 'a.png' }, '![A](a.png)'],
  [
    '<p><img src="a.png" alt="A" align="right" width="35%"></p>',
    { name: 'a.png' },
    '<Figure align="right" width="35%">\n  ![A](a.png)\n</Figure>',
  ],
  [
    '<p><img src="a.png" alt="A" align="right"></p>',
    'lost',
    '<Figure missing align="right">\n  A\n</Figure>',
  ],
  [
    '<p><a href="https://a.example/s2048/a.png"><img src="x" alt="A"></a></p>',
    remote,
    '<Figure missing source="https://a.example/s2048/a.png">\n  A\n</Figure>',
  ],
  [
    '<p><a href="https://a.example/other.png"><img src="x" alt="A"></a></p>',
    remote,
    '<Figure missing source="https://a.example/w640/a-300x200.png">\n  [A](https://a.example/other.png)\n</Figure>',
  ],
  [
    '<figure><a href="https://b.example/"><img src="x"></a><figcaption>See <a href="https://c.example/">c</a></figcaption></figure>',
    'lost',
    '<Figure missing>\n  See [c](https://c.example/) <https://b.example/>\n</Figure>',
  ],
  [
    '<p>See <a href="https://b.example/"><img src="x" alt="A"></a> here</p>',
    remote,
    'See [A](https://b.example/) ([a.png](https://a.example/w640/a-300x200.png)) here',
  ],
] as const)('%s', (html, place, mdx) => {
  expect(settle(html, place)).toBe(mdx);
});
