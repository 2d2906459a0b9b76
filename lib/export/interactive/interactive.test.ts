import { expect, it } from 'vitest';
import { findClientComponents } from '../clients/find-client-components.ts';
import { subsetFonts } from '../fonts/subset-fonts.ts';
import { securityPolicy } from '../hosting/security-policy.ts';
import { outputFixture } from '../output-fixture.ts';
import { makePictures } from '../pictures/make-pictures.ts';
import { removeFramework } from '../remove-framework.ts';
import { removeUnusedFiles } from '../remove-unused-files.ts';
import { bundleScripts } from '../scripts/bundle-scripts.ts';
import { serializePage } from '../serialize-page.ts';
import { gatherPayload } from './gather-payload.ts';

const chunks = '/_next/static/chunks';
const page = `<head>
<link rel="stylesheet" href="${chunks}/a1.css" data-precedence="next">
<script data-scheme-script>scheme()</script>
<script type="module" async src="/enhance/scheme.js"></script>
<script async src="${chunks}/main1.js"></script>
<script nomodule src="${chunks}/old1.js"></script></head>
<body><p>a<!-- -->b</p><img src="x.png">
<script>(self.__next_f=self.__next_f||[]).push([0])</script>
<script>self.__next_f.push([1,"5:I[7,[\\"${chunks}/lazy1.js\\"],\\"Counter\\"]\\n"])</script></body>`;

async function run(interactive: readonly string[], html = page) {
  const output = outputFixture({
    pages: {
      'posts/a/index.html': html,
      'posts/b/index.html': '<script type="module" async src="/enhance/scheme.js"></script>',
    },
    files: {
      '_next/static/chunks/a1.css': { body: 'p{}' },
      '_next/static/chunks/main1.js': { body: 'load("deep1.js")' },
      '_next/static/chunks/deep1.js': { body: '' },
      '_next/static/chunks/lazy1.js': { body: '' },
      '_next/static/chunks/old1.js': { body: '' },
      '_next/static/chunks/nobody1.js': { body: '' },
      'enhance/scheme.js': { body: 'const a=1;' },
    },
    clientModules: new Map([['7', 'components/counter.tsx']]),
    interactive,
  });
  const faults = [];
  for (const step of [
    findClientComponents,
    removeFramework,
    removeUnusedFiles,
    subsetFonts,
    gatherPayload,
    makePictures,
    bundleScripts,
  ]) {
    faults.push(...(await step(output)));
  }
  const [tree] = output.pages.map((each) => each.tree);
  if (!tree) throw new Error('the page is gone');
  return { faults, tree, html: serializePage(tree), files: [...output.files.keys()] };
}

it('keeps of the framework what the page needs, and nothing else', async () => {
  const { faults, html, files } = await run(['a']);
  expect(faults).toEqual([]);
  expect(html).toContain(`<script async src="${chunks}/main1.js"></script>`);
  expect(html).toContain('data-precedence="next"');
  expect(html).toContain('a<!-- -->b');
  expect(html).toContain('<img src="x.png">');
  expect(html).not.toContain('nomodule');
  const kept = files.filter((name) => name.startsWith('_next/static/chunks/'));
  expect(kept.map((name) => name.split('/').at(-1)).sort()).toEqual([
    'a1.css',
    'deep1.js',
    'lazy1.js',
    'main1.js',
  ]);
});

it('has the payload in a file that the page waits for, and allows no more inline scripts', async () => {
  const { html, tree, files } = await run(['a']);
  const payload = files.find((name) => name.includes('/payload.'));
  expect(html).toMatch(
    /<script src="\/_next\/static\/media\/payload\.[0-9a-f]{12}\.js"><\/script><\/body>/,
  );
  expect(payload).toBeDefined();
  expect(securityPolicy([tree]).meta.match(/'sha256-/g)).toHaveLength(1);
});

it('leaves the enhancements to React, as files of their own', async () => {
  const { html, files } = await run(['a']);
  expect(html).not.toContain('enhance/');
  expect(files).toContain('enhance/scheme.js');
  expect((await run([])).files).not.toContain('enhance/scheme.js');
});

it('names the component of a page that does not say so', async () => {
  const { faults, html } = await run([]);
  expect(faults).toEqual([
    {
      page: 'posts/a/index.html',
      message:
        'components/counter.tsx is a client component, and pages send no React: draw it on the server and enhance it in components/enhance, or say interactive: true in the post',
    },
  ]);
  expect(html).not.toContain('main1.js');
});

it('refuses a script that it does not know there too', async () => {
  const { faults } = await run(['a'], '<script>$RC("a")</script>');
  expect(faults.map(({ message }) => message)).toEqual([
    'a page sends no script but its own enhancements: "$RC(\\"a\\")"',
  ]);
});
