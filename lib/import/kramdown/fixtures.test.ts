import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHtmlText } from '../html/read-html-text.ts';
import { showTree } from '../html/testing/show-tree.ts';
import { readKramdown } from './read-kramdown.ts';

// A case is a folder: `input.md`, and what comes out: `output.md` and `messages.txt`.
// UPDATE_FIXTURES=1 writes what is missing or has changed.
const fixtures = join(import.meta.dirname, 'fixtures');
const isUpdate = process.env.UPDATE_FIXTURES === '1';

function matches(name: string, file: string, content: string) {
  const path = join(fixtures, name, file);
  if (isUpdate) writeFileSync(path, content);
  if (!existsSync(path)) throw new Error(`${path} is missing; UPDATE_FIXTURES=1 writes it`);
  expect(content).toBe(readFileSync(path, 'utf8'));
}

describe.each(readdirSync(fixtures))('%s', (name) => {
  const input = readFileSync(join(fixtures, name, 'input.md'), 'utf8');
  const { tree, abbreviations, unreferenced } = readKramdown(input, 1);
  const as = (address: string) => address;
  const read = readHtmlText(tree, undefined, { page: undefined, link: as, picture: as });

  test('becomes Markdown of this site', () => {
    matches(name, 'output.md', showTree(read.tree));
  });

  test('says', () => {
    const lines = [
      ...[...abbreviations].map(([short, long]) => `abbreviation: ${short}, ${long}`),
      ...unreferenced.map((label) => `unreferenced: ${label}`),
      ...read.doubts.map(({ kind, line, message }) => `${line} ${kind}: ${message}`),
    ];
    matches(name, 'messages.txt', lines.map((line) => `${line}\n`).join(''));
  });
});
