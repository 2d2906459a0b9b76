import { expect, it } from 'vitest';
import { dropRepeatedMetadata } from './drop-repeated-metadata.ts';
import { outputFixture } from './output-fixture.ts';
import { serializePage } from './serialize-page.ts';

it('keeps what is said for the first time', () => {
  const kept =
    '<meta name="description" content="a"><meta name="twitter:card" content="summary"><meta property="og:title" content="a"><meta property="og:image" content="/a.png"><meta property="og:image" content="/b.png"><meta name="twitter:title" content="b">';
  const repeated =
    '<meta name="twitter:card" content="summary"><meta name="twitter:title" content="a"><meta name="twitter:image" content="/b.png">';
  const output = outputFixture({ pages: { 'index.html': `<head>${kept}${repeated}</head>` } });
  expect(dropRepeatedMetadata(output)).toEqual([]);
  expect(output.pages.map(({ tree }) => serializePage(tree))[0]).toContain(`<head>${kept}</head>`);
});
