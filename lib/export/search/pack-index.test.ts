import { gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { joinIndexes } from './join-indexes.ts';
import { packIndex } from './pack-index.ts';
import { readIndex } from './read-index.ts';

const packed = (value: unknown) =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
const text = (value: unknown) => gzipSync(`pagefind_dcd${JSON.stringify(value)}`);

const words = Array.from({ length: 4000 }, (_, index) => [
  `word${String(index).padStart(5, '0')}`,
  [[1, [-25, index * 7], []]],
  [],
]);

function files(version = '1.6.0') {
  return new Map<string, Uint8Array>([
    [
      'pagefind.en_1.pf_meta',
      packed([version, [['en_b', 3, '']], [['a', 'z', 'en_c']], [['year', 'en_d']], [], []]),
    ],
    ['fragment/en_b.pf_fragment', text({ url: '/40' })],
    ['index/en_c.pf_index', packed([words])],
    ['filter/en_d.pf_filter', packed(['year', [['2026', [0]]]])],
  ]);
}

test('pages and parts have short names, and every word is in one part', () => {
  const made = packIndex(joinIndexes([readIndex(files())]));
  const [, pages, parts, filters] = decode(made.get('index.pf_meta') ?? new Uint8Array());
  expect(pages).toEqual([['14', 3, '']]);
  expect(filters).toEqual([['year', '0']]);
  expect(decode(made.get('0.pf_filter') ?? new Uint8Array())).toEqual(['year', [['2026', [0]]]]);
  expect(parts.length).toBeGreaterThan(3);
  const found = parts.flatMap(([from, to, name]: [string, string, string]) => {
    const [part] = decode(made.get(`${name}.pf_index`) ?? new Uint8Array());
    expect([part[0][0], part.at(-1)[0]]).toEqual([from, to]);
    return part;
  });
  expect(found).toEqual(words.map(([word]) => [word, [[1, [-25, 0], []]], []]));
});

test('another format is refused', () => {
  expect(() => readIndex(files('1.7.0'))).toThrow();
});
