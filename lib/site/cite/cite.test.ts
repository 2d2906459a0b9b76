import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { bibtex } from './bibtex.ts';
import { type Cited, citationKey, nameParts } from './cited.ts';
import { cslJson } from './csl-json.ts';

const hostile = String.raw`50% of R&D_x #1 costs $5 {net} ~a^b \emph`;

const cited: Cited = {
  slug: 'the-cold-aisle',
  title: hostile,
  authors: [
    { label: 'Ada Ostrowska', family: 'Ostrowska' },
    { label: 'Nguyễn Văn Đức', family: 'Nguyễn' },
    { label: 'Smith and Sons, Ltd' },
    { label: '数据组' },
  ],
  day: '2024-03-01',
  url: 'https://example.org/posts/c%2B%2B_and_%25/',
  site: 'Hindsight & Co',
  language: 'en-GB',
};

/**
 * The part of https://github.com/citation-style-language/schema (1.0.2, csl-data.json) that a post
 * uses; like it, it allows no other key.
 */
const cslSchema = z
  .array(
    z.strictObject({
      id: z.union([z.string(), z.number()]),
      type: z.enum(['post-weblog']),
      title: z.string().optional(),
      author: z
        .array(
          z.strictObject({
            family: z.string().optional(),
            given: z.string().optional(),
            literal: z.string().optional(),
          }),
        )
        .optional(),
      'container-title': z.string().optional(),
      issued: z
        .strictObject({
          'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2),
        })
        .optional(),
      URL: z.string().optional(),
      language: z.string().optional(),
      note: z.string().optional(),
    }),
  )
  .length(1);

test('CSL-JSON follows its schema and says what is known', () => {
  const [item] = cslSchema.parse(JSON.parse(cslJson(cited)));
  expect(item).toEqual({
    id: 'the-cold-aisle',
    type: 'post-weblog',
    title: hostile,
    author: [
      { family: 'Ostrowska', given: 'Ada' },
      { family: 'Nguyễn', given: 'Văn Đức' },
      { literal: 'Smith and Sons, Ltd' },
      { literal: '数据组' },
    ],
    'container-title': 'Hindsight & Co',
    issued: { 'date-parts': [[2024, 3, 1]] },
    URL: 'https://example.org/posts/c%2B%2B_and_%25/',
    language: 'en-GB',
  });
});

test('BibTeX reads back as what was written', () => {
  const { data } = new Cite(bibtex(cited));
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    id: 'the-cold-aisle',
    title: hostile,
    author: [
      { family: 'Ostrowska', given: 'Ada' },
      { family: 'Nguyễn', given: 'Văn Đức' },
      { family: 'Smith and Sons, Ltd' },
      { family: '数据组' },
    ],
    publisher: 'Hindsight & Co',
    issued: { 'date-parts': [[2024, 3, 1]] },
    URL: 'https://example.org/posts/c%2B%2B_and_%25/',
  });
});

test('braces are in pairs, which BibTeX counts whatever stands before them', () => {
  const written = bibtex({ ...cited, title: '} { }' });
  expect(written.split('{').length).toBe(written.split('}').length);
  expect(new Cite(written).data[0]).toMatchObject({ title: '} { }' });
});

test('a text from elsewhere says where it was first', () => {
  const source = 'https://elsewhere.example/a_b/';
  expect(new Cite(bibtex({ ...cited, source })).data[0]).toMatchObject({
    note: `First published at ${source}`,
  });
  const [item] = cslSchema.parse(JSON.parse(cslJson({ ...cited, source })));
  expect(item?.note).toBe(`First published at ${source}`);
});

test.each([
  ['the-cold-aisle', 'the-cold-aisle'],
  ['hành-trình', 'hanh-trinh'],
  ['c++', 'c'],
  ['数据', 'post-2024-03-01'],
])('the key of %s is %s', (slug, key) => {
  expect(citationKey({ slug, day: '2024-03-01' })).toBe(key);
});

test('a name is divided only where its owner says how', () => {
  expect(nameParts({ label: 'Ada Ostrowska' })).toEqual({ literal: 'Ada Ostrowska' });
  expect(nameParts({ label: 'Ada Ostrowska', family: 'Lovelace' })).toEqual({
    literal: 'Ada Ostrowska',
  });
});
