import { describe, expect, it } from 'vitest';
import { outputFixture } from '../output-fixture.ts';
import { cleanSvg } from './clean-svg.ts';
import { cleanVectors } from './clean-vectors.ts';

const clean = (inside: string, attributes = '') =>
  cleanSvg(`<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`).svg.replace(
    / xmlns="[^"]*"/,
    '',
  );

describe('cleanSvg', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script elsewhere', '<script href="https://evil.example/x.js"/>'],
    [
      'a script under a prefix',
      '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>',
    ],
    ['HTML', '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'],
    ['a frame', '<iframe src="javascript:alert(1)"/>'],
    ['an animated address', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['an animated handler', '<set attributeName="onmouseover" to="alert(1)"/>'],
    ['an imported style sheet', '<?xml-stylesheet href="https://evil.example/x.css"?>'],
    ['a handler element', '<handler type="application/ecmascript">alert(1)</handler>'],
  ])('drops %s', (_, inside) => {
    expect(clean(`${inside}<path d="M0 0"/>`)).toBe('<svg><path d="M0 0"/></svg>');
  });

  it.each([
    ['a handler', 'onload="alert(1)"'],
    ['a handler in capitals', 'ONLOAD="alert(1)"'],
    ['an external file', 'href="https://evil.example/a.svg#b"'],
    ['an external file, the old way', 'xlink:href="//evil.example/a.svg"'],
    ['a script as an address', 'href="java&#x73;cript:alert(1)"'],
    ['a document as data', 'href="data:image/svg+xml;base64,PHN2Zz4="'],
    ['a paint from elsewhere', 'fill="url(https://evil.example/a.svg#b)"'],
    ['a paint from elsewhere in quotes', `fill="url( 'https://evil.example/a.svg#b')"`],
    ['an escaped function', String.raw`fill="u\72l(https://evil.example/a.svg#b)"`],
    ['another base', 'xml:base="https://evil.example/"'],
  ])('drops %s', (_, attribute) => {
    const xlink = ' xmlns:xlink="http://www.w3.org/1999/xlink"';
    expect(clean(`<use ${attribute}/>`, xlink)).toBe(`<svg${xlink}><use/></svg>`);
  });

  it('takes addresses out of styles', () => {
    const css = '@import "https://evil.example/a.css"; .a { fill: url(https://evil.example/#a) }';
    expect(clean(`<style>${css}</style><path style="fill: url(//evil.example/a)"/>`)).not.toContain(
      'evil',
    );
    expect(clean(`<style>.a { background: image-set("//evil.example/a" 1x) }</style>`)).toBe(
      '<svg><style/></svg>',
    );
    expect(clean('<style>&lt;/style>&lt;script>alert(1)&lt;/script></style>')).toBe(
      '<svg><style/></svg>',
    );
  });

  it('keeps a drawing', () => {
    const inside =
      '<title>A &#x26; b</title><defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>' +
      '<g transform="scale(2)"><path d="M0 0" fill="url(#g)" stroke-width=".5"/><use href="#g"/></g>' +
      '<image href="data:image/png;base64,AA=="/><text x="1">數據</text>';
    expect(clean(inside, ' viewBox="0 0 1 1"')).toBe(`<svg viewBox="0 0 1 1">${inside}</svg>`);
    expect(clean('<style>.a{fill:red}</style><path class="a" style="stroke: red"/>')).toMatch(
      /^<svg><style>\.a \{\s+fill: red;\s+\}\s+<\/style><path class="a" style="stroke: red"\/><\/svg>$/,
    );
  });

  it('keeps what a link holds, and says what it dropped', () => {
    const source =
      '<svg xmlns="http://www.w3.org/2000/svg" onload="a()"><a href="/x"><path/></a></svg>';
    expect(cleanSvg(source)).toEqual({
      svg: '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>',
      removed: ['onload of <svg>', '<a>'],
    });
  });

  it('refuses what is not well-formed or no SVG', () => {
    expect(() => cleanSvg('<svg><path></svg>')).toThrow();
    expect(() => cleanSvg('<html/>')).toThrow();
    expect(() =>
      cleanSvg('<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>'),
    ).toThrow();
  });
});

it('names the file of a drawing that cannot be read', async () => {
  const output = outputFixture({ pages: {}, files: { 'a.svg': { from: '/nowhere/a.svg' } } });
  expect(await cleanVectors(output)).toMatchObject([{ page: 'a.svg' }]);
});
