import { expect, it } from 'vitest';
import { outputFixture } from '../output-fixture.ts';
import { articleKey } from './article-key.ts';

function keyOf(body: string): string {
  const [page] = outputFixture({ pages: { 'posts/a/index.html': body } }).pages;
  if (!page) throw new Error('no page');
  return articleKey(page);
}

const prose = '<div class="prose"><p>Rows.</p></div>';

it('changes with the text and with the lead picture, and with nothing beside them', () => {
  const key = keyOf(prose);
  expect(keyOf(`<nav>Elsewhere</nav>${prose}`)).toBe(key);
  expect(keyOf(prose.replace('Rows', 'Racks'))).not.toBe(key);
  expect(keyOf(prose.replace('<p>', '<p id="a">'))).not.toBe(key);
  expect(keyOf(`<figure class="lead"><img src="/a.png" alt=""></figure>${prose}`)).not.toBe(key);
});
