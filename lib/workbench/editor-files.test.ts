import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { parsePost } from '../mdx/parse-post.ts';
import { createSurroundings } from '../mdx/testing/surroundings.ts';
import { makeFiles } from '../workbench.ts';
import type { MadeFile } from './made-file.ts';

const projectDir = join(import.meta.dirname, '../..');
let files: readonly MadeFile[];
beforeAll(async () => {
  files = (await makeFiles()) ?? [];
});

function fileCalled(name: string): MadeFile | undefined {
  return files.find(({ path }) => basename(path) === name);
}

test('what is committed follows the content and the code; npm run schema writes it', () => {
  expect(files.length).toBeGreaterThan(0);
  for (const { path, text } of files) {
    expect(existsSync(path) && readFileSync(path, 'utf8'), `${path}: npm run schema`).toBe(text);
  }
});

test('every settings file has a schema that VS Code is told of', () => {
  const settings = z
    .object({ 'yaml.schemas': z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(projectDir, '.vscode/settings.json'), 'utf8')));
  const told = Object.entries(settings['yaml.schemas']).map(([schema, file]) => [file, schema]);
  const names = ['authors', 'categories', 'glossary', 'series', 'site'];
  expect(told.sort()).toEqual(
    names.map((name) => [`content/${name}.yml`, `./.vscode/${name}.schema.json`]),
  );
  const made = files.map(({ path }) => basename(path));
  expect(made).toEqual(expect.arrayContaining(names.map((name) => `${name}.schema.json`)));
});

test('posts have their authors, categories and series to choose from', () => {
  const text = fileCalled('front-matter.schema.json')?.text ?? '{}';
  const listed = z.object({ items: z.object({ enum: z.array(z.string()) }) });
  const schema = z
    .object({
      additionalProperties: z.literal(false),
      required: z.array(z.string()),
      properties: z.object({
        authors: listed,
        categories: listed,
        series: z.object({ enum: z.array(z.string()) }),
      }),
    })
    .parse(JSON.parse(text));
  expect(schema.properties.authors.items.enum).toContain('workshop');
  expect(schema.properties.categories.items.enum).toContain('This site');
  expect(schema.properties.series.enum).toContain('leaving-well');
  expect(schema.required).toEqual(['title', 'description', 'date', 'authors', 'categories']);
});

test('the front matter of the snippet begins a post', async () => {
  const text = fileCalled('hindsight.code-snippets')?.text ?? '{}';
  const snippets = z
    .record(z.string(), z.object({ body: z.array(z.string()), scope: z.literal('mdx') }))
    .parse(JSON.parse(text));
  const body = snippets['Front matter']?.body.join('\n') ?? '';
  expect(body).toContain(`authors: [\${3|editors,workshop|}]`);
  const { diagnostics } = await parsePost(body, createSurroundings());
  expect(diagnostics).toEqual([]);
});
