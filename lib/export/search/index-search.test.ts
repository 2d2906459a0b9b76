import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Output } from '../output.ts';
import { outputFixture } from '../output-fixture.ts';
import { readBody } from '../read-body.ts';
import { serializePage } from '../serialize-page.ts';
import { indexSearch } from './index-search.ts';

const post = (title: string, text: string) =>
  `<main><h1>${title}</h1><p class="deck">A deck.</p><div class="prose">${text}</div></main>`;

const pages = {
  'search/index.html': '<main><section data-search></section></main>',
  'posts/one/index.html': post(
    'One <em>budget</em>',
    `<p>A cold <span class="tether">aisle<button class="marker">1</button></span><span class="note"><a class="note-number">1</a> Of <b>water</b>.</span>, it says.</p>
     <h2 id="two">Two <a class="anchor" href="#two"></a></h2><p>Machines &lt; 5 &amp; more</p><svg><text>drawn</text></svg>`,
  ),
  'posts/three/index.html': post('数据', '<p>数据中心很大。</p>'),
  'posts/index.html': '<main><h1>Posts</h1><p>No text of a writer.</p></main>',
};

async function search() {
  const output = outputFixture({ pages, files: { 'search/worker.js': { body: 'self.x=1' } } });
  expect(await indexSearch(output)).toEqual([]);
  return output;
}

/** A program is started, which a busy machine takes its time for. */
const patience = 60_000;

let made: Output;
beforeAll(async () => {
  made = await search();
}, patience);

test('the page of the search is told where everything is', () => {
  const page = made.pages.find(({ path }) => path === 'search/index.html');
  const html = page ? serializePage(page.tree) : '';
  for (const name of ['index', 'worker', 'program']) {
    const [, address = ''] = new RegExp(`data-${name}="/([^"]+)"`).exec(html) ?? [];
    expect(
      [...made.files.keys()].some((file) => file.startsWith(address)),
      name,
    ).toBe(true);
  }
  expect(made.files.has('search/worker.js')).toBe(false);
});

test('every file has an extension, without which Vercel would add a slash to its address', () => {
  const names = [...made.files.keys()].filter((name) => name.startsWith('search/'));
  expect(names.some((name) => name.endsWith('.pf_meta'))).toBe(true);
  expect(names.filter((name) => !/\.\w+$/.test(name))).toEqual([]);
});

test('a text is kept as readers see it, with notes behind their block and without signs', async () => {
  const schema = z.looseObject({ url: z.string(), title: z.string(), sections: z.unknown() });
  const texts = await Promise.all(
    [...made.files]
      .filter(([name]) => name.includes('/text/'))
      .map(async ([, file]) =>
        schema.parse(JSON.parse(new TextDecoder().decode(await readBody(file)))),
      ),
  );
  expect(texts).toEqual([
    {
      url: '/posts/one/',
      title: 'One budget',
      facts: [],
      sections: [
        ['', '', 'A cold aisle, it says.\nOf water.'],
        ['two', 'Two', 'Machines < 5 & more'],
      ],
    },
    { url: '/posts/three/', title: '数据', facts: [], sections: [['', '', '数据中心很大。']] },
  ]);
});

test('the same pages give the same bytes', { timeout: patience }, async () => {
  const bytes = async ({ files }: Output) =>
    Promise.all(
      [...files].map(async ([name, file]) => [
        name,
        Buffer.from(await readBody(file)).toString('base64'),
      ]),
    );
  expect(await bytes(await search())).toEqual(await bytes(made));
});

test('a site without the page has no search', async () => {
  const output = outputFixture({ pages: { 'index.html': '<p>x</p>' } });
  expect(await indexSearch(output)).toEqual([]);
  expect(output.files.size).toBe(0);
});

test('a search that cannot be made is a fault', { timeout: patience }, async () => {
  const [fault] = await indexSearch(outputFixture({ pages }));
  expect(fault?.message).toContain('search/worker.js is missing');
});
