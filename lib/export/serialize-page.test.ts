import { expect, it } from 'vitest';
import { parsePage } from './parse-page.ts';
import { serializePage } from './serialize-page.ts';

const documents = {
  'leading line breaks': '<pre>\n\nx\n</pre><textarea>\n\n y</textarea>',
  MathML:
    '<math display="block"><semantics><mrow><mi mathvariant="normal">x</mi><mo stretchy="false">(</mo></mrow><annotation encoding="application/x-tex">a&lt;b</annotation></semantics></math>',
  SVG: '<svg viewBox="0 0 1 1" width="1.50"><marker refX="3" markerWidth="4"></marker><path stroke-dasharray="4 2" d="M0 0"></path><foreignObject><div>a</div></foreignObject><use xlink:href="#a"></use></svg>',
  templates: '<template><p id="q">a<template><b>c</b></template></p></template>',
  popovers:
    '<button popovertarget="n" popovertargetaction="show">1</button><aside popover="" id="n">a</aside>',
  attributes:
    '<a download href="a?b=1&amp;c=2" title="&quot;a&quot; \'b\'">x</a><data value="1.0">1</data><td colspan="2"></td>',
  'a responsive picture':
    '<img srcset="a.avif 1x, b.avif 2x" sizes="(min-width: 40rem) 20rem, 100vw" alt="" loading="lazy">',
  'lists, tables and paragraphs':
    ' <p>a</p><ul><li>b<p>c</p></li><li>d</li></ul><dl><dt>e</dt><dd>f</dd></dl><table><caption>g</caption><colgroup><col></colgroup><thead><tr><th>h</th></tr></thead><tbody><tr><td>i</td><td></td></tr></tbody></table><a><p>j</p></a><!--k--><p>l</p>',
  'all sorts of characters': '<p>&lt;b> &amp;amp; \u00a0 é 数据 🎉 \u200d</p>',
};

for (const compact of [false, true]) {
  it.each(Object.entries(documents))(`keeps %s, ${compact ? 'compact' : 'in full'}`, (_, html) => {
    const tree = parsePage(`<!doctype html><html><head></head><body>${html}</body></html>`);
    const written = serializePage(tree, { compact });
    expect(parsePage(written)).toEqual(tree);
    expect(serializePage(parsePage(written), { compact })).toBe(written);
  });
}

it('leaves out tags that a parser puts back, when it is told to', () => {
  const tree = parsePage('<!doctype html><html lang="en"><body><ul><li>a</li></ul><p>b</p>');
  expect(serializePage(tree, { compact: true })).toBe(
    '<!doctype html><html lang="en"><ul><li>a</ul><p>b',
  );
});

it('writes line breaks at the beginning of preformatted text twice', () => {
  const html = '<!doctype html><html><head></head><body><pre>\n\nx</pre></body></html>';
  expect(serializePage(parsePage(html))).toBe(html);
});
