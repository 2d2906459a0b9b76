import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
// biome-ignore lint/style/noRestrictedImports: the catalogue is complete when those who report are
import { faultCases } from '../mdx/testing/fault-cases.ts';
import { catalogue } from './catalogue.ts';

const contentFixtures = join(import.meta.dirname, '../content/fixtures');
const workbench = join(import.meta.dirname, '../workbench');
const expectedSchema = z.array(z.looseObject({ id: z.string() }));

function idsOfContent(): string[] {
  return readdirSync(contentFixtures).flatMap((name) => {
    const expected: unknown = JSON.parse(
      readFileSync(join(contentFixtures, name, 'expected.json'), 'utf8'),
    );
    return expectedSchema.parse(expected).map(({ id }) => id);
  });
}

/** What the tests of the workbench, which looks at the pictures themselves, say that it finds. */
function idsOfWorkbench(): string[] {
  const tests = readdirSync(workbench, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(workbench, name), 'utf8'));
  return Object.keys(catalogue).filter((id) => tests.some((test) => test.includes(`'${id}'`)));
}

test('every kind of finding has a case that produces it', () => {
  const ids = faultCases.flatMap(({ findings }) => findings.map(([id]): string => id));
  const produced = new Set([...ids, ...idsOfContent(), ...idsOfWorkbench()]);
  expect(Object.keys(catalogue).filter((id) => !produced.has(id))).toEqual([]);
});

test('hints say what to do, in one sentence without a full stop', () => {
  for (const { hint } of Object.values(catalogue)) expect(hint).toMatch(/^[a-z].*[^.]$/);
});
