import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { outputFixture } from '../output-fixture.ts';
import { openStore } from '../store/store.ts';
import { cardColours } from './card-layout.ts';
import { drawCards } from './draw-cards.ts';

function page(card: string, title: string, more = ''): string {
  const meta = {
    'og:image': `https://site.example/blog/cards/${card}.png`,
    'og:title': title,
    'og:description': 'A deck.',
    'og:site_name': 'Fixture',
    'og:url': `https://site.example/blog/${card}/`,
  };
  const tags = Object.entries(meta).map(
    ([name, value]) => `<meta property="${name}" content="${value}">`,
  );
  return `<head>${tags.join('')}${more}</head>`;
}

async function draw(pages: Record<string, string>, store = openStore()) {
  const output = outputFixture({ pages, basePath: '/blog', store });
  expect(await drawCards(output)).toEqual([]);
  const body = (name: string) => {
    const file = output.files.get(`cards/${name}.png`);
    if (!file || !('body' in file)) throw new Error(`no card ${name}`);
    return Buffer.from(file.body);
  };
  return { body, remarks: output.remarks, paths: [...output.files.keys()] };
}

it('draws each card that pages name once, in the size that they say', async () => {
  const date = '<meta property="article:published_time" content="2026-11-20T23:30:00.000Z">';
  const { body, paths } = await draw({
    'index.html': page('home', 'Fixture'),
    'posts/a/index.html': page('posts/a', 'A post', date),
    'posts/a/page/2/index.html': page('posts/a', 'A post, page 2'),
    'old/index.html': '<head><meta property="og:title" content="no card"></head>',
  });
  expect(paths.sort()).toEqual(['cards/home.png', 'cards/posts/a.png']);
  const size = { format: 'png', width: 1200, height: 630, hasAlpha: false };
  expect(await sharp(body('posts/a')).metadata()).toMatchObject(size);
});

it('draws letters of many scripts', async () => {
  const titles = ['Hành trình', 'Ελληνικά', 'Путь', '数据是新的石油', 'データの旅', 'Ship it 🚀'];
  const pages = titles.map(
    (title, index) => [`${index}/index.html`, page(`${index}`, title)] as const,
  );
  const { body, remarks } = await draw(Object.fromEntries(pages));
  expect(remarks).toEqual([]);
  const drawn = new Set(titles.map((_, index) => body(`${index}`).toString('base64')));
  expect(drawn.size).toBe(titles.length);
});

it('says when no font has a letter, and takes the card of the site', async () => {
  const { body, remarks } = await draw({
    'a/index.html': page('a', 'שלום'),
    'index.html': page('home', 'Fixture').replace('/home/', '/'),
  });
  expect(remarks).toEqual([
    'no font for cards has "שלום", so that "שלום" has the card of the site',
  ]);
  expect(body('a').equals(body('home'))).toBe(true);
});

it('draws an unchanged card once, and a changed one anew', async () => {
  const store = openStore();
  await draw({ 'a/index.html': page('a', 'One') }, store);
  await draw({ 'a/index.html': page('a', 'One') }, store);
  await draw({ 'a/index.html': page('a', 'Two') }, store);
  expect(store.counts.get('cards')?.made).toBe(2);
});

it('gives the same bytes twice', async () => {
  const pages = { 'a/index.html': page('a', 'Twice 两次') };
  const [first, second] = [await draw(pages), await draw(pages)];
  expect(first.body('a').equals(second.body('a'))).toBe(true);
});

it('has the light colours of the site', () => {
  const tokens = readFileSync(path.resolve(import.meta.dirname, '../../../app/tokens.css'), 'utf8');
  for (const [name, colour] of Object.entries(cardColours)) {
    expect(tokens).toContain(`--color-${name}: light-dark(${colour}`);
  }
});
