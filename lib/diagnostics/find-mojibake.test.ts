import { describe, expect, test } from 'vitest';
import { findMojibake } from './find-mojibake.ts';
import { decodeWindows1252 } from './windows-1252.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const misreadings: readonly (readonly [string, (text: string) => string])[] = [
  ['Windows-1252', (text) => decodeWindows1252(utf8(text))],
  ['Mac Roman', (text) => new TextDecoder('macintosh').decode(utf8(text))],
  ['Latin-1', (text) => String.fromCharCode(...utf8(text))],
];

describe.each(misreadings)('UTF-8 read as %s', (_, garble) => {
  test.each([
    'é',
    '’',
    '“',
    '—',
    '…',
    '€',
    '→',
    '😀',
    'ŵ',
    'ấ',
    'Привет',
    '数据',
    '日本語',
    '한국어',
  ])('%s is found', (intended) => {
    const run = garble(intended);
    expect(findMojibake(`It ${run} is`)).toEqual([{ offset: 3, run, intended, offsets: [3] }]);
  });
});

test('what went wrong twice is put right as a whole', () => {
  const run = decodeWindows1252(utf8(decodeWindows1252(utf8('’'))));
  expect(findMojibake(run)).toMatchObject([{ run, intended: '’' }]);
});

test('a run is told once, with its first place and its number', () => {
  expect(findMojibake('donâ€™t, canâ€™t, cafÃ©')).toEqual([
    { offset: 3, run: 'â€™', intended: '’', offsets: [3, 12] },
    { offset: 21, run: 'Ã©', intended: 'é', offsets: [21] },
  ]);
});

test.each([
  'l’été, “énorme”, «è vero», «Été»',
  '—Él vino. —¿Qué? …à demain',
  '„Spaß“, “Spaß”, Fuß—',
  'MALMÖ– and “café”—which',
  'hành trình, tiếng Việt',
  '数据、日本語、한국어',
  'Привет — “мир”',
  '½ × ¾ ≈ ⅜, 20 °C, §§ 3–4, £1, €2',
  'naïve œuvre, façade, Ångström, ÀÉÎÕÜ',
  '👩‍💻 ✨ ‼️',
  'cafe\u0301',
])('%s is as it should be', (text) => {
  expect(findMojibake(text)).toEqual([]);
});
