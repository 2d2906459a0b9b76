import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseHtml } from './parse-html.ts';
import { readHtmlText } from './read-html-text.ts';
import { showTree } from './testing/show-tree.ts';

// A case is a folder: `input.html`, and what comes out: `output.md`, `messages.txt`, and the facts
// of the source in `facts.json`. UPDATE_FIXTURES=1 writes what is missing or has changed.
const fixtures = join(import.meta.dirname, 'fixtures');
const isUpdate = process.env.UPDATE_FIXTURES === '1';
const page = 'https://old.example/2012/05/a-post.html';
const absolute = (address: string) => new URL(address, page).href;

function matches(name: string, file: string, content: string) {
  const path = join(fixtures, name, file);
  if (isUpdate) writeFileSync(path, content);
  if (!existsSync(path)) throw new Error(`${path} is missing; UPDATE_FIXTURES=1 writes it`);
  expect(content).toBe(readFileSync(path, 'utf8'));
}

describe.each(readdirSync(fixtures))('%s', (name) => {
  const html = readFileSync(join(fixtures, name, 'input.html'), 'utf8');
  const addresses = { page, link: absolute, picture: absolute };
  const { tree, facts, doubts } = readHtmlText(parseHtml(html), 'The cold aisle', addresses);

  test('becomes Markdown', () => {
    matches(name, 'output.md', showTree(tree));
  });

  test('says', () => {
    const lines = doubts.map(({ kind, line, message }) => `${line} ${kind}: ${message}\n`);
    matches(name, 'messages.txt', lines.join(''));
  });

  test('holds', () => {
    matches(name, 'facts.json', `${JSON.stringify(facts, null, 2)}\n`);
  });
});
