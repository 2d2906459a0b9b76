import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from '#lib/diagnostics/catalogue.ts';
import { loadLibrary } from './load-library.ts';
import { createTestWorkspace } from './test-workspace.ts';

// A case is a folder: `content` is laid over the base, `case.json` says what else is changed, and
// `expected.json` lists every finding. UPDATE_FIXTURES=1 writes what is missing or has changed.
const fixtures = join(import.meta.dirname, 'fixtures');
const isUpdate = process.env.UPDATE_FIXTURES === '1';
const now = Date.UTC(2026, 0, 1);

const caseSchema = z.strictObject({
  without: z.array(z.string()).default([]),
  publicFiles: z.array(z.string()).default([]),
});

const expectedSchema = z.array(z.looseObject({ id: z.string() }));

function readCase(name: string) {
  const file = join(fixtures, name, 'case.json');
  const given: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return caseSchema.parse(given);
}

function readExpected(name: string) {
  const file = join(fixtures, name, 'expected.json');
  if (!existsSync(file)) throw new Error(`${file} is missing; UPDATE_FIXTURES=1 writes it`);
  return expectedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

const cases = readdirSync(fixtures);

test.each(cases)('%s', async (name) => {
  const { without, publicFiles } = readCase(name);
  const content = join(fixtures, name, 'content');
  const overlay = existsSync(content) ? { overlay: content } : {};
  await using workspace = await createTestWorkspace({ ...overlay, without });
  const { diagnostics } = await loadLibrary({
    contentDir: workspace.contentDir,
    now,
    includeUnpublished: false,
    publicFiles,
  });
  const found = diagnostics.map(({ id, severity, file, range, message, hint }) => ({
    id,
    severity,
    file,
    ...range,
    message,
    hint,
  }));
  const expectation = join(fixtures, name, 'expected.json');
  if (isUpdate) writeFileSync(expectation, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(readExpected(name));
});

test('every kind of finding that content reports has a case', () => {
  const sources = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  const reported = Object.keys(catalogue).filter((id) =>
    sources.some((source) => source.includes(`'${id}'`)),
  );
  const covered = new Set(cases.flatMap((name) => readExpected(name).map(({ id }) => id)));
  expect(reported.filter((id) => !covered.has(id))).toEqual([]);
});

test('no front matter was evaluated', () => {
  expect(globalThis).not.toHaveProperty('contentWasEvaluated');
});
