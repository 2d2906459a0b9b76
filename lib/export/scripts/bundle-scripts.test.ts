import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { outputFixture } from '../output-fixture.ts';
import { serializePage } from '../serialize-page.ts';
import { bundleScripts } from './bundle-scripts.ts';

const tag = (name: string, target?: string) =>
  `<script type="module" async src="/enhance/${name}.js"${target ? ` data-for="${target}"` : ''}></script>`;

it('makes one file of what a page needs, and shares it', async () => {
  const head = `${tag('scheme')}${tag('copy', 'pre')}${tag('enlarge', 'dataEnlarge')}`;
  const output = outputFixture({
    pages: {
      'a/index.html': `${head}<pre>x</pre>`,
      'b/index.html': `${head}<pre>y</pre>`,
      'c/index.html': `${head}<a data-enlarge>z</a>`,
      'd/index.html': tag('copy', 'pre'),
    },
    files: {
      'enhance/scheme.js': { body: 'const a=1;console.log(a);' },
      'enhance/copy.js': { body: 'const a=2;console.log(a);' },
      'enhance/enlarge.js': { body: 'const a=3;console.log(a);' },
    },
  });
  expect(await bundleScripts(output)).toEqual([]);
  const sources = output.pages.map(({ tree }) => serializePage(tree).match(/\/_next[^"]*/g));
  expect(sources[0]).toHaveLength(1);
  expect(sources[1]).toEqual(sources[0]);
  expect(sources[2]).not.toEqual(sources[0]);
  expect(sources[3]).toBeNull();
  // A module that is not `async` runs when all of the page has been read.
  for (const { tree } of output.pages) expect(serializePage(tree)).not.toContain(' async');
  const hurries = output.pages.map(({ tree }) => serializePage(tree).includes('"low"'));
  expect(hurries).toEqual([true, true, true, false]);
  const digits = [...output.files.values()].map((file) =>
    ('body' in file ? String(file.body) : '').replace(/\D/g, ''),
  );
  expect(digits).toEqual(['12', '13']);
});

it('keeps apart what modules call by the same name', async () => {
  const module = (value: string) => `var n=${value};addEventListener("x",()=>report(n));`;
  const output = outputFixture({
    pages: { 'a/index.html': `${tag('scheme')}${tag('copy')}` },
    files: {
      'enhance/scheme.js': { body: module('1') },
      'enhance/copy.js': { body: module('2') },
    },
  });
  await bundleScripts(output);
  const [file] = output.files.values();
  const reported: unknown[] = [];
  const listeners: (() => void)[] = [];
  runInNewContext(file && 'body' in file ? String(file.body) : '', {
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    report: (value: unknown) => reported.push(value),
  });
  for (const listener of listeners) listener();
  expect(reported).toEqual([1, 2]);
});
