import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { outputFixture } from '../output-fixture.ts';
import { cleanSvg } from './clean-svg.ts';
import { cleanVectors } from './clean-vectors.ts';

async function clean(inside: string, attributes = ''): Promise<string> {
  const source = `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`;
  return (await cleanSvg(source)).svg.replace(/ xmlns="[^"]*"/, '');
}

const photo = () =>
  sharp({ create: { width: 9, height: 7, channels: 3, background: '#246' } }).withExif({
    IFD0: { Make: 'Secret Camera' },
  });

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
  ])('drops %s', async (_, inside) => {
    expect(await clean(`${inside}<path d="M0 0"/>`)).toBe('<svg><path d="M0 0"/></svg>');
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
  ])('drops %s', async (_, attribute) => {
    const xlink = ' xmlns:xlink="http://www.w3.org/1999/xlink"';
    expect(await clean(`<use ${attribute}/>`, xlink)).toBe(`<svg${xlink}><use/></svg>`);
  });

  it('takes addresses out of styles', async () => {
    const css = '@import "https://evil.example/a.css"; .a { fill: url(https://evil.example/#a) }';
    expect(
      await clean(`<style>${css}</style><path style="fill: url(//evil.example/a)"/>`),
    ).not.toContain('evil');
    expect(await clean(`<style>.a { background: image-set("//evil.example/a" 1x) }</style>`)).toBe(
      '<svg><style/></svg>',
    );
    expect(await clean('<style>&lt;/style>&lt;script>alert(1)&lt;/script></style>')).toBe(
      '<svg><style/></svg>',
    );
  });

  it('keeps a drawing', async () => {
    const picture = await sharp({
      create: { width: 1, height: 1, channels: 3, background: '#246' },
    })
      .png()
      .toBuffer();
    const inside =
      '<title>A &#x26; b</title><defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>' +
      '<g transform="scale(2)"><path d="M0 0" fill="url(#g)" stroke-width=".5"/><use href="#g"/></g>' +
      `<image href="data:image/png;base64,${picture.toString('base64')}"/><text x="1">數據</text>`;
    expect(await clean(inside, ' viewBox="0 0 1 1"')).toBe(
      `<svg viewBox="0 0 1 1">${inside}</svg>`,
    );
    expect(await clean('<style>.a{fill:red}</style><path class="a" style="stroke: red"/>')).toMatch(
      /^<svg><style>\.a \{\s+fill: red;\s+\}\s+<\/style><path class="a" style="stroke: red"\/><\/svg>$/,
    );
  });

  it('keeps what a link holds, and says what it dropped', async () => {
    const source =
      '<svg xmlns="http://www.w3.org/2000/svg" onload="a()"><a href="/x"><path/></a></svg>';
    expect(await cleanSvg(source)).toEqual({
      svg: '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>',
      removed: ['onload of <svg>', '<a>'],
    });
  });

  it('refuses what is not well-formed or no SVG', async () => {
    for (const source of [
      '<svg><path></svg>',
      '<html/>',
      '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>',
    ]) {
      await expect(cleanSvg(source)).rejects.toThrow();
    }
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'takes from a %s in it what a camera wrote',
    async (format) => {
      const bytes = await photo()[format]().toBuffer();
      expect(bytes.includes('Secret Camera')).toBe(true);
      const data = `data:image/${format};base64,${bytes.toString('base64')}`;
      const xlink = ' xmlns:xlink="http://www.w3.org/1999/xlink"';
      const svg = await clean(`<g><image href="${data}"/></g><image xlink:href="${data}"/>`, xlink);
      const found = [...svg.matchAll(/base64,([^"]*)"/g)];
      expect(found).toHaveLength(2);
      for (const [, text = ''] of found) {
        const kept = Buffer.from(text, 'base64');
        expect(kept.includes('Secret Camera')).toBe(false);
        expect(await sharp(kept).metadata()).toMatchObject({ width: 9, height: 7 });
      }
    },
  );

  it('refuses a picture in it that is none', async () => {
    await expect(clean('<image href="data:image/png;base64,AA=="/>')).rejects.toThrow(
      'a picture in it cannot be read',
    );
  });
});

it('names the file of a drawing that cannot be read', async () => {
  const output = outputFixture({ pages: {}, files: { 'a.svg': { from: '/nowhere/a.svg' } } });
  expect(await cleanVectors(output)).toMatchObject([{ page: 'a.svg' }]);
});
