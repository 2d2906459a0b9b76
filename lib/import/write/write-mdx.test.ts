import { expect, test } from 'vitest';
import { parseHtml } from '../html/parse-html.ts';
import { readHtmlText } from '../html/read-html-text.ts';
import { settleCode } from './settle-code.ts';
import { writeMdx } from './write-mdx.ts';

const as = (address: string) => address;

function write(html: string) {
  const { tree } = readHtmlText(parseHtml(html), undefined, {
    page: undefined,
    link: as,
    picture: as,
  });
  return writeMdx(tree);
}

test.each([
  ['<h2 id="x">A heading</h2>', '## A heading [#x]\n'],
  ['<p>{a + b} and &lt;Name&gt;</p>', '\\{a + b} and \\<Name>\n'],
  ['<p>import "fmt"</p>', '&#105;mport "fmt"\n'],
  [
    '<ul><li><input type="checkbox" checked> done</li><li><input type="checkbox"> open</li></ul>',
    '- [x] done\n- [ ] open\n',
  ],
  ['<p>export default</p>', '&#101;xport default\n'],
  ['<p><code>a</code><code>b</code></p>', '`ab`\n'],
  ['<blockquote>[!NOTE] is a word</blockquote>', '> \\[<!-- -->!NOTE] is a word\n'],
  ['<p>imports rise</p>', 'imports rise\n'],
  ['<p>10:100:1 and :heart:</p>', '10:<!-- -->100:1 and :heart:\n'],
  ['<p>[^1] is no note, $$ no formula</p>', '\\[^1] is no note, \\$$ no formula\n'],
  [
    '<figure><img src="a.png" alt="A"><figcaption>One <em>"rack"</em></figcaption></figure>',
    `<Figure caption='One *"rack"*'>\n  ![A](a.png)\n</Figure>\n`,
  ],
])('%s', (html, mdx) => {
  expect(write(html)).toBe(mdx);
});

test('languages are named as the site knows them; one it does not know is told', () => {
  const { tree } = readHtmlText(
    parseHtml(
      '<pre class="lang-c++">a</pre><pre class="lang-nonsense">b</pre><pre class="lang-text">c</pre>',
    ),
    undefined,
    { page: undefined, link: as, picture: as },
  );
  expect(settleCode(tree)).toEqual([{ language: 'nonsense', line: 1 }]);
  expect(writeMdx(tree)).toBe('```cpp\na\n```\n\n```\nb\n```\n\n```\nc\n```\n');
});

test('a paragraph longer than the site reads in a line goes over several', () => {
  const words = Array.from({ length: 3000 }, (_, index) => (index % 100 === 0 ? 'import' : 'air'));
  const written = write(`<p>x ${words.join(' ')}</p>`);
  const lines = written.trimEnd().split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(1200);
  expect(lines.filter((line) => line.startsWith('import'))).toEqual([]);
  expect(lines.join(' ')).toBe(`x ${words.join(' ')}`);
});
