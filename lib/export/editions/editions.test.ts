import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { portableArticle } from '../article/portable-article.ts';
import { outputFixture } from '../output-fixture.ts';
import type { Edition } from './edition.ts';
import { makeChapter } from './make-chapter.ts';
import { writeEpub } from './write-epub.ts';
import { writeSingleFile } from './write-single-file.ts';

const prose = `<div class="prose"><p>The rows<span class="tether">.<button class="marker" id="mark-1"
popovertarget="note-1">1</button></span><span class="note" id="note-1"><a class="note-number" href="#mark-1">1</a>
Two tiles &amp; more.</span></p><h2 id="sum">The sum</h2><p><math><mi>x</mi></math> <br><a href="#sum">up</a>
<a href="/posts/b/#sum">there</a> <a href="/about/">about</a> <img src="/p.png" alt="A &quot;p&quot;"><img src="/lost.png" alt="lost">
</p></div>`;

function editionOf(count: number): Edition {
  const chapters = Array.from({ length: count }, (_, index) => {
    const output = outputFixture({ pages: { 'posts/a/index.html': prose } });
    const [page] = output.pages;
    const article = page && portableArticle(page, { drawings: 'drawing' });
    const text =
      article &&
      makeChapter(article, {
        link: (href) => (href.startsWith('/posts/b/') ? `chapter:${count - 1}#sum` : href),
        picture: (src) => (src === '/p.png' ? 'picture:p.png' : undefined),
      });
    if (!text) throw new Error('no text');
    const title = `Chapter <${index + 1}>`;
    const url = 'https://site.example/posts/a/';
    const head = { title, description: 'A & B', authors: ['Ada'], day: '1 May 2026', url };
    return { head, text };
  });
  return {
    title: 'A <book>',
    description: 'A & B',
    authors: ['Ada', 'Bo & Co'],
    site: 'Fixture',
    language: 'en',
    id: 'tag:site.example,2026:posts/a',
    url: 'https://site.example/posts/a/',
    updated: new Date(Date.UTC(2026, 4, 1, 8)),
    cover: new Uint8Array([1]),
    chapters: chapters.map(({ head }) => head),
    readText: async (index) => structuredClone(chapters[index]?.text ?? { body: [], notes: [] }),
    pictures: [{ name: 'p.png', type: 'image/png', bytes: new Uint8Array([2, 3]) }],
  };
}

async function read(edition: Edition): Promise<Record<string, string>> {
  const files = Object.entries(unzipSync(await writeEpub(edition, 'p {}')));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

it('writes the same bytes for the same edition', async () => {
  expect(await writeEpub(editionOf(2), 'p {}')).toEqual(await writeEpub(editionOf(2), 'p {}'));
});

it('says in the package what a book is and holds', async () => {
  const opf = (await read(editionOf(1)))['book/package.opf'];
  expect(opf).toContain('<dc:identifier id="id">tag:site.example,2026:posts/a</dc:identifier>');
  expect(opf).toContain('<dc:creator>Bo &#x26; Co</dc:creator>');
  expect(opf).toContain('<meta property="dcterms:modified">2026-05-01T08:00:00Z</meta>');
  expect(opf).toMatch(/href="cover.png" media-type="image\/png" properties="cover-image"/);
  expect(opf).toMatch(/href="chapter-1.xhtml" [^>]*properties="mathml"/);
  expect(opf).toContain('href="pictures/p.png" media-type="image/png"');
});

it('writes a chapter as XHTML whose notes may be shown over the text', async () => {
  const chapter = (await read(editionOf(1)))['book/chapter-1.xhtml'];
  expect(chapter).toContain(
    '<a id="mark-1" href="#note-1" epub:type="noteref" role="doc-noteref">1</a>',
  );
  expect(chapter).toContain('<aside id="note-1" epub:type="footnote" role="doc-footnote">');
  expect(chapter).toContain('Two tiles &#x26; more.');
  expect(chapter).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>');
  expect(chapter).toContain('<br />');
  expect(chapter).toContain('<img src="pictures/p.png" alt="A &#x22;p&#x22;" /><em>lost</em>');
});

it('gives what stands in one book ids of its own, and links within the book', async () => {
  const files = await read(editionOf(2));
  expect(files['book/chapter-1.xhtml']).toContain('href="chapter-2.xhtml#chapter-2-sum"');
  expect(files['book/chapter-2.xhtml']).toContain('<h2 id="chapter-2-sum">');
  expect(files['book/chapter-2.xhtml']).toContain('href="#chapter-2-note-1" epub:type="noteref"');
  expect(files['book/nav.xhtml']).toContain('<a href="chapter-2.xhtml">Chapter &#x3C;2></a>');
});

it('puts everything into one file that may load nothing', async () => {
  const html = await writeSingleFile(editionOf(2), 'p {}');
  expect(html).toContain('<img src="data:image/png;base64,AgM="');
  expect(html).toMatch(/content="default-src 'none'; img-src data:; style-src 'sha256-[^']+'/);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<link rel="canonical" href="https://site.example/posts/a/">');
  expect(html).toContain('<a href="#chapter-2-sum">there</a>');
  expect(html).toContain('<a href="#chapter-2-top">Chapter &lt;2></a>');
});
