import { describe, expect, test } from 'vitest';
import { parsePost } from './parse-post.ts';
import { listSnippets } from './snippets.ts';
import { createSurroundings } from './testing/surroundings.ts';
import { components } from './vocabulary.ts';

const snippets = listSnippets();

test('every component has a snippet', () => {
  expect([...snippets.keys()]).toEqual(expect.arrayContaining(Object.keys(components)));
});

test('no two snippets are called by the same word', () => {
  const prefixes = [...snippets.values()].map(({ prefix }) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

/** What an editor leaves of a snippet when every stop is passed: first choices, and words for gaps. */
function expand(body: readonly string[]): string {
  const words: Readonly<Record<string, string>> = { Embed: 'https://www.youtube.com/watch?v=x' };
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(
      /src="\$\d+"/g,
      body.join('').startsWith('<Embed') ? `src="${words.Embed}"` : 'src="x"',
    )
    .replace(/(?<!\\)\$\d+/g, 'x')
    .replaceAll('\\$', '$');
}

describe('what a snippet writes is without fault', () => {
  test.each([...snippets])('%s', async (title, { body }) => {
    const place = title === 'Tab' ? ['<Tabs>', ...body, '</Tabs>'] : body;
    const before = title === 'Ref' ? '![A](picture.png "B [#x]")\n\n' : 'Text.\n\n';
    const around = createSurroundings({
      pictures: { 'picture.png': { width: 1, height: 1 } },
      data: { x: 'x\n1\n' },
      files: ['x'],
    });
    const { diagnostics } = await parsePost(`${before}${expand(place)}`, around);
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
  });
});
