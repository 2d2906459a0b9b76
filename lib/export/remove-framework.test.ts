import { describe, expect, it } from 'vitest';
import { outputFixture } from './output-fixture.ts';
import { removeFramework } from './remove-framework.ts';
import { serializePage } from './serialize-page.ts';

function clean(html: string, basePath = '') {
  const output = outputFixture({ pages: { 'index.html': html }, basePath });
  const faults = removeFramework(output);
  const [page] = output.pages;
  return { faults, html: page ? serializePage(page.tree) : '', page };
}

const inBody = (html: string) => `<html><head></head><body>${html}</body></html>`;

describe('removeFramework', () => {
  it('removes scripts, preloads, markers and leftovers of Next and React', () => {
    const { html, faults } = clean(
      `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<link rel="preconnect" href="/" crossorigin="">
<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next">
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js">
<script src="/_next/static/chunks/b.js" async=""></script><meta name="next-size-adjust" content="">
<script src="/_next/static/chunks/c.js" noModule=""></script></head><body>` +
        '<div hidden=""><!--$--><!--/$--></div><p>x</p><!--$--><!--/$-->' +
        '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>' +
        '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
        '<script>self.__next_f.push([1,"a"])</script></body></html>',
    );
    expect(faults).toEqual([]);
    expect(html.replaceAll('\n', '')).toBe(
      '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
        '<link rel="stylesheet" href="/_next/static/chunks/a.css"></head><body><p>x</p></body></html>',
    );
  });

  it('keeps enhancements, the scheme script and data', () => {
    const own =
      '<script type="module" async src="/blog/enhance/copy.js"></script>' +
      '<script data-scheme-script="">a()</script>' +
      '<script type="application/ld+json">{"a":"<!-- -->"}</script>' +
      '<script type="speculationrules">{}</script>';
    const { html, faults } = clean(inBody(own), '/blog');
    expect(faults).toEqual([]);
    expect(html).toBe(inBody(own));
  });

  it('finds scripts that it does not know', () => {
    const text = `$RC("B:0","S:0");${'x'.repeat(100)}`;
    const { faults } = clean(
      inBody(`<script>${text}</script><script src="https://example.org/a.js"></script>`),
    );
    expect(faults).toEqual([
      {
        page: 'index.html',
        element: '<script>',
        message: `a page sends no script but its own enhancements: ${JSON.stringify(text.slice(0, 80))}`,
      },
      {
        page: 'index.html',
        element: '<script src="https://example.org/a.js">',
        message: 'a page sends no script but its own enhancements',
      },
    ]);
  });

  it('takes no script of another module type or from elsewhere for an enhancement', () => {
    expect(clean(inBody('<script src="/enhance/a.js"></script>')).faults).toHaveLength(1);
    expect(clean(inBody('<script type="module">a()</script>')).faults).toHaveLength(1);
    expect(clean(inBody('<svg><script>a()</script></svg>')).faults).toHaveLength(1);
    expect(clean(inBody('<template><script>a()</script></template>')).faults).toHaveLength(1);
  });

  it('finds what only a script of the framework would put in place, and what would load one', () => {
    const { faults } = clean(
      inBody(
        '<link rel="modulepreload" href="/_next/static/chunks/a.js">' +
          '<link rel="prefetch" href="/posts/x/__next.txt"><!--@--><template id="B:0"></template>' +
          '<div hidden id="S:0">late</div><link rel="preload" as="font" href="/a.woff2">',
      ),
    );
    expect(faults.map(({ element, message }) => element ?? message)).toEqual([
      '<link rel="modulepreload" href="/_next/static/chunks/a.js">',
      '<link rel="prefetch" href="/posts/x/__next.txt">',
      'a marker that is not known: <!--@-->',
      '<template id="B:0">',
      '<div hidden id="S:0">',
    ]);
  });

  it('makes one text of what markers divided', () => {
    const { page } = clean(inBody('<p>Part <!-- -->2<!-- --> of <!-- -->3</p>'));
    expect(JSON.stringify(page?.tree)).toContain('"value":"Part 2 of 3"');
  });

  it('leaves hidden elements, other comments, text that looks like a marker and white space alone', () => {
    const kept =
      '<div hidden></div><div hidden><p>a</p></div><div hidden id="x"></div><!-- kept -->' +
      '<p>&lt;!-- --> &lt;!--$--></p><pre>\n\n  two lines above\n\n</pre><pre> \n</pre>';
    expect(clean(inBody(kept)).html).toBe(inBody(kept));
  });
});
