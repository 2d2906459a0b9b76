import { expect, test } from 'vitest';
import { parsePost } from './parse-post.ts';
import { createSurroundings } from './testing/surroundings.ts';

const surroundings = createSurroundings({ pages: ['/posts/other/'] });

/** The sentence around the only link of a text, the link in brackets. */
async function sentenceOf(text: string): Promise<string> {
  const { links, diagnostics } = await parsePost(text, surroundings);
  expect(diagnostics).toEqual([]);
  const { before, link, after } = links[0]?.sentence ?? {};
  return `${before}[${link}]${after}`;
}

const long = 'many words '.repeat(40);

test.each([
  ['One. Two [three](/posts/other/) four. Five.', 'Two [three] four.'],
  ['One.\n\nTwo *and [three](/posts/other/)*,\nfour.\n\nFive.', 'Two and [three], four.'],
  ['- One\n- Two [three](/posts/other/)', 'Two [three]'],
  ['| A | B |\n| - | - |\n| c | d [e](/posts/other/) |', 'd [e]'],
  ['## On [that](/posts/other/)\n\nText.', 'On [that]'],
  [
    'One<Annotation>A note. It links [there](/posts/other/). More.</Annotation> two.',
    'It links [there].',
  ],
  ['One.[^1]\n\n[^1]: See [there](/posts/other/), page 2.', 'See [there], page 2.'],
  ['One, [two. Three](/posts/other/) four. Five.', 'One, [two. Three] four.'],
  ['一。二[三](/posts/other/)四。五。', '二[三]四。'],
  ['Word <Annotation>aside</Annotation>[there](/posts/other/).', 'Word [there].'],
])('%j', async (text, expected) => {
  expect(await sentenceOf(text)).toBe(expected);
});

test('a long sentence is cut between words on both sides', async () => {
  const [, before = '', after = ''] =
    /^(.*)\[there\](.*)$/.exec(await sentenceOf(`A ${long}[there](/posts/other/) ${long}end.`)) ??
    [];
  expect(before).toMatch(/^… (words|many) .* $/);
  expect(after).toMatch(/^ .* (words|many) …$/);
  expect(before.length).toBeLessThan(130);
  expect(after.length).toBeLessThan(130);
});

test('a picture that links has no words of its own', async () => {
  const around = createSurroundings({
    pages: ['/posts/other/'],
    pictures: { 'a.png': { width: 1, height: 1 } },
  });
  const { links } = await parsePost('See [![A](a.png)](/posts/other/) here.', around);
  expect(links[0]?.sentence).toEqual({ before: 'See ', link: '', after: ' here.' });
});
