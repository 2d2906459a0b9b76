import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../content/split-front-matter.ts';
import { writeFrontMatter } from './write-front-matter.ts';

const titles = [
  'What I learned',
  'It\'s "quoted": a #tag, & more',
  '--- three hyphens',
  'A: B',
  '- a list',
  '? a question',
  '*Important* and &c',
  '!tag',
  '{braces} [brackets]',
  '%directive @at `tick`',
  'true',
  'null',
  '2024',
  '2024-08-04',
  '0x1F',
  '~',
  'Trailing colon:',
  'Back\\slash \\n',
  '数据与边栏',
  'Hành trình',
  'Кириллица — тест',
  'العربية',
  '👩‍💻 ✨ emoji',
  'cafe\u0301',
  'no\u00A0break',
  'zero\u200Bwidth',
  `${'A very long title that goes on '.repeat(20)}and ends`,
];

test.each(titles)('%s comes back as it was', (title) => {
  const text = writeFrontMatter({ title, authors: ['a', 'b: c'], draft: true });
  const { value } = splitFrontMatter(text, 'x.mdx');
  expect(parse(value?.yaml ?? '')).toEqual({ title, authors: ['a', 'b: c'], draft: true });
  expect(text.split('\n')).toHaveLength(6);
});
