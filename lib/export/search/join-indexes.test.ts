import { decode } from 'cborg';
import { expect, test } from 'vitest';
import { joinIndexes } from './join-indexes.ts';
import { type PackedIndex, packIndex } from './pack-index.ts';
import { readIndex } from './read-index.ts';
import { runPagefind } from './run-pagefind.ts';
import { searchRecord } from './search-record.ts';

/** Texts that share words, or have one for themselves, with accents and beyond Unicode's first plane. */
const texts = Array.from({ length: 40 }, (_, number) => ({
  terms: new Map([
    ['rack', 1 + (number % 3)],
    [['cafe', 'café', '数据', '𠮷野'][number % 4] ?? '', 2],
    [`only${number}`, 1],
    ...(number % 7 === 3 ? [['seventh', 1] as const] : []),
  ]),
  filters: { category: [number % 2 ? 'Work' : 'Ünder'], author: ['a'], year: [`${2000 + number}`] },
}));

async function read(from: number, to: number) {
  async function* records() {
    for (const { terms, filters } of texts.slice(from, to)) yield searchRecord(terms, filters);
  }
  // Pagefind sorts pages by their address: of two digits, they stay in this order.
  const first = 10 + from;
  return readIndex(await runPagefind(records(), { language: 'en', first, say: () => {} }));
}

/** What an index says, and its bytes. */
function say(packed: PackedIndex) {
  return [...packed].map(([name, bytes]) => ({
    name,
    says: decode(bytes),
    bytes: Buffer.from(bytes).toString('hex'),
  }));
}

test('indexes of parts make the index of the whole, byte for byte', async () => {
  const whole = packIndex(joinIndexes([await read(0, 40)]));
  const parts = [await read(0, 13), await read(13, 14), await read(14, 40)];
  expect(say(packIndex(joinIndexes(parts)))).toEqual(say(whole));
}, 60_000);
