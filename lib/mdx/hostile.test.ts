import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { afterEach, expect, test } from 'vitest';
import { drawText } from './testing/draw-text.ts';
import type { World } from './testing/surroundings.ts';

const world: World = { pictures: { 'a.png': { width: 10, height: 10 } }, files: ['f.mp4'] };

/** Elements and attributes by which a page could run something or fetch it from elsewhere. */
function findDanger(html: string): string[] {
  const danger: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    if (/^(?:script|style|iframe|object|embed|base|link|meta|form|foreignobject)$/i.test(tagName))
      danger.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      const written = String(value).replace(/[\p{Cc}\s]/gu, '');
      if (/^on|^style$|^srcDoc$|^formAction$/i.test(name)) danger.push(name);
      if (/^(?:javascript|data|vbscript):/i.test(written)) danger.push(`${name}=${written}`);
      if (['src', 'poster'].includes(name) && /^(?:[a-z]+:|\/\/)/i.test(written))
        danger.push(`${name}=${written}`);
    }
  });
  return danger;
}

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script between paragraphs', '<script>\n\nalert(1)\n\n</script>'],
  ['a script in upper case', '<SCRIPT>alert(1)</SCRIPT>'],
  ['a script with a source', '<script src="https://evil.example/x.js" />'],
  ['a style sheet', '<style>*{background:url(https://evil.example)}</style>'],
  ['an image of HTML', '<img src="https://evil.example/x.png" alt="x" />'],
  ['an image with a handler', '<img src="a.png" alt="x" onerror="alert(1)" />'],
  ['a handler', '<b onclick="alert(1)">x</b>'],
  ['a handler of React', '<b onClick="alert(1)">x</b>'],
  ['a style', '<b style="background:url(https://evil.example)">x</b>'],
  ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  ['an SVG', '<svg onload="alert(1)"><a xlink:href="javascript:alert(1)">x</a></svg>'],
  ['a form', '<form action="javascript:alert(1)"><button>x</button></form>'],
  ['raw HTML in a property', '<Kbd dangerouslySetInnerHTML="x">x</Kbd>'],
  ['a link', '[x](javascript:alert(1))'],
  ['a link in upper case', '[x](JavaScript:alert(1))'],
  ['a link with an entity', '[x](&#106;avascript:alert(1))'],
  ['a link with a named entity', '[x](javascript&colon;alert(1))'],
  ['a link with a tab', '[x](<java\tscript:alert(1)>)'],
  ['a link with the entity of a tab', '[x](java&Tab;script:alert(1))'],
  ['a link with the entity of a line end', '[x](java&#10;script:alert(1))'],
  ['a link with a space before it', '[x](< javascript:alert(1)>)'],
  ['a link with a control before it', '[x](<\u0001javascript:alert(1)>)'],
  ['a link to data', '[x](data:text/html,<script>alert(1)</script>)'],
  ['a link to another script', '[x](vbscript:msgbox(1))'],
  ['a link from a definition', '[x]\n\n[x]: javascript:alert(1)'],
  ['a link around a picture', '[![x](a.png)](javascript:alert(1))'],
  ['an autolink', '<javascript:alert(1)>'],
  ['an autolink to data', '<data:text/html,x>'],
  ['an HTML link', '<a href="javascript:alert(1)">x</a>'],
  ['a link in a heading', '## [x](javascript:alert(1))'],
  ['a link in a table', '| a |\n| - |\n| [x](javascript:alert(1)) |'],
  ['a link in an annotation', 'x<Annotation>[x](javascript:alert(1))</Annotation>'],
  ['a link in a block note', 'x[^note-1]\n\n[^note-1]: [x](javascript:alert(1))\n\n    y'],
  ['a link in a reference', 'x[^1]\n\n[^1]: [x](javascript:alert(1))'],
  ['a link in a title', '![x](a.png "[x](javascript:alert(1))")'],
  ['a link in a caption', '<Figure caption="[x](javascript:alert(1))">![x](a.png)</Figure>'],
  [
    'a link in the caption of a gallery',
    '<Gallery caption="<javascript:alert(1)>">\n\n- ![x](a.png)\n\n</Gallery>',
  ],
  ['a script in a caption', '<Figure caption="<script>alert(1)</script>">![x](a.png)</Figure>'],
  [
    'a picture in a caption',
    '<Figure caption="![x](https://evil.example/x.png)">![x](a.png)</Figure>',
  ],
  ['a picture from elsewhere', '![x](https://evil.example/x.png)'],
  ['a picture without a scheme', '![x](//evil.example/x.png)'],
  ['a picture that runs something', '![x](javascript:alert(1))'],
  ['a picture of data', '![x](data:image/svg+xml,<svg/onload=alert(1)>)'],
  ['the source of a lost picture', '<Figure missing source="javascript:alert(1)">x</Figure>'],
  ['an embed', '<Embed src="javascript:alert(1)" title="x" />'],
  ['an embed of data', '<Embed src="data:text/html,x" title="x" />'],
  ['a film', '<Video src="javascript:alert(1)" title="x" />'],
  ['a still', '<Video src="https://vimeo.com/1" poster="//evil.example/x.png" title="x" />'],
  ['a poster', '<Video src="f.mp4" poster="https://evil.example/x.png" title="x" />'],
])('%s does not reach the page', async (_, text) => {
  const { html, diagnostics } = await drawText(text, world);
  expect(findDanger(html)).toEqual([]);
  expect(diagnostics).not.toEqual([]);
});

test.each([
  ['a label', 'A["<script>alert(1)</script><img src=x onerror=alert(1)>"] --> B'],
  ['a style', 'A --> B\n  style A fill:#fff" onload="alert(1)'],
  ['an address', 'A --> B\n  click A "javascript:alert(1)"'],
  ['an id', 'A"onload="alert(1) --> B'],
  [
    'a class',
    'A --> B\n  classDef x fill:url(javascript:alert(1)),stroke:"><script>alert(1)</script>\n  class A x',
  ],
])('%s of a diagram runs nothing', async (_, source) => {
  const { html } = await drawText(`\`\`\`mermaid alt="x"\ngraph LR\n  ${source}\n\`\`\``);
  expect(findDanger(html)).toEqual([]);
});

test.each([
  ['a link', String.raw`$$\href{javascript:alert(1)}{x}$$`],
  ['a picture', String.raw`$$\includegraphics{https://evil.example/x.png}$$`],
  ['a style', String.raw`$$\style{background:url(https://evil.example)}{x}$$`],
  ['a class', String.raw`$$\class{" onclick="alert(1)}{x}$$`],
  ['an attribute', String.raw`$$\data{onclick=alert(1)}{x}$$`],
])('%s in a formula runs nothing', async (_, text) => {
  expect(findDanger((await drawText(text)).html)).toEqual([]);
});

test('the languages, titles and marks of code are text', async () => {
  const { html } = await drawText(
    '```ts title="<script>alert(1)</script>" caption="<b onclick=x>" notes="\\" onclick=/1:1"\n</code><script>alert(1)</script>\n```',
  );
  expect(findDanger(html)).toEqual([]);
});

const run = 'globalThis.postWasRun = true';

afterEach(() => {
  expect(globalThis).not.toHaveProperty('postWasRun');
});

test.each([
  ['an expression', `{${run}}`],
  ['an expression between paragraphs', `Text.\n\n{${run}}\n\nText.`],
  ['a function that is called', `{(() => { ${run} })()}`],
  ['a template', `{\`\${${run}}\`}`],
  ['a comment with a tail', `{/* a */ ${run}}`],
  ['an expression over lines', `{\n(() => {\n${run}\n})()\n}`],
  ['the environment', '{process.env.HINDSIGHT_SECRET}'],
  ['require', "{require('fs').readFileSync('package.json')}"],
  ['import()', "{import('node:fs')}"],
  ['import', "import fs from 'node:fs'\n\n{fs.readFileSync('package.json')}"],
  ['export', `export const x = ${run}`],
  ['export from', "export * from 'node:fs'"],
  ['an export over paragraphs', `export const x = (() => {\n\n${run}\n\n})()`],
  ['a property', `<Callout title={${run}}>x</Callout>`],
  ['a template in a property', `<Callout title={\`\${${run}}\`}>x</Callout>`],
  ['a constructor', `<Kbd {...[].constructor.constructor('${run}')()}>x</Kbd>`],
  ['a spread', `<Kbd {...(${run}, {})}>x</Kbd>`],
  ['a function as content', `<Mark>{() => { ${run} }}</Mark>`],
  ['a component in a property', `<Callout title={<b>{${run}}</b>}>x</Callout>`],
  ['a caption', `<Figure caption="{${run}}">![x](a.png)</Figure>`],
  ['a title', `![x](a.png "{${run}}")`],
  ['a note', `x[^note-1]\n\n[^note-1]: {${run}}`],
  ['an MDX element of JavaScript', `<x.constructor.constructor>${run}</x.constructor.constructor>`],
  ['a member of a component', `<Callout.constructor>${run}</Callout.constructor>`],
  [
    'the prototype of the components',
    `<constructor>${run}</constructor> <__proto__>${run}</__proto__>`,
  ],
])('%s is not run', async (_, text) => {
  process.env.HINDSIGHT_SECRET = 'a secret of the builder';
  const { html, tree } = await drawText(text, world);
  expect(html).not.toContain('a secret of the builder');
  expect(html).not.toContain('"dependencies"');
  expect(JSON.stringify(tree)).not.toContain('mdxjsEsm');
});
