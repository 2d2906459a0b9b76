import { expect, test } from 'vitest';
import { findPassages, markTerms } from './find-passages.ts';

const text = (sections: readonly (readonly [string, string, string])[]) => ({
  url: '/posts/x/',
  title: 'X',
  facts: [],
  sections,
});

test('every second piece was looked for', () => {
  expect(markTerms('The cold aisle is cold.', ['cold'])).toEqual([
    'The ',
    'cold',
    ' aisle is ',
    'cold',
    '.',
  ]);
  expect(markTerms('Budgeting', ['budgets'])).toEqual(['', 'Budgeting', '']);
  expect(markTerms('Le café', ['cafe'])).toEqual(['Le ', 'café', '']);
});

test('pairs of characters that overlap are one mark', () => {
  expect(markTerms('在数据中心里', ['数据', '据中', '中心'])).toEqual(['在', '数据中心', '里']);
});

test('a passage is the block with most of the terms, under its heading', () => {
  const passages = findPassages(
    text([
      ['', '', 'A price.'],
      ['cooling', 'Cooling', 'A price.\nA cold price of water.'],
      ['end', 'End', 'Nothing.'],
    ]),
    ['cold', 'price'],
  );
  expect(passages).toEqual([
    { id: '', heading: '', pieces: ['A ', 'price', '.'] },
    { id: 'cooling', heading: 'Cooling', pieces: ['A ', 'cold', ' ', 'price', ' of water.'] },
  ]);
});

test('a section whose heading alone was looked for shows its beginning', () => {
  const [passage] = findPassages(text([['floor', 'The floor', 'It is raised.']]), ['floor']);
  expect(passage).toEqual({ id: 'floor', heading: 'The floor', pieces: ['It is raised.'] });
});

test('a long block is cut at words around the first match', () => {
  const long = `${'before '.repeat(40)}needle ${'behind '.repeat(60)}`.trim();
  const [passage] = findPassages(text([['', '', long]]), ['needle']);
  const said = passage?.pieces.join('') ?? '';
  expect(said).toMatch(/^… before .*needle behind .* …$/);
  expect(said.length).toBeLessThan(260);
});
