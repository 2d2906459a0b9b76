import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportedPost } from '../imported-post.ts';
import type { SourceFile } from '../source/source-file.ts';
import { writeFrontMatter } from '../write/write-front-matter.ts';
import { writeMdx } from '../write/write-mdx.ts';

// biome-ignore lint/style/noProcessEnv: read by tests alone
const isUpdate = process.env.UPDATE_FIXTURES === '1';

/**
 * Checks folders of cases: what stands in `input` is a source, and what comes out of it stands in
 * `output.md`, with what is known of each post at its head, and in `messages.txt`.
 * UPDATE_FIXTURES=1 writes what is missing or has changed.
 */
export function checkFixtures(
  folder: string,
  read: (files: readonly SourceFile[]) => {
    readonly posts: readonly (ImportedPost & { readonly path: string })[];
    readonly notes: readonly string[];
  },
): void {
  describe.each(readdirSync(folder))('%s', (name) => {
    const input = join(folder, name, 'input');
    const files = readdirSync(input, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): SourceFile => {
        const full = join(entry.parentPath, entry.name);
        return { path: full.slice(input.length + 1), bytes: readFileSync(full) };
      })
      .toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const { posts, notes } = read(files);

    test('becomes a post', () => {
      expect(posts).not.toEqual([]);
      matches('output.md', posts.map(show).join('\n'));
    });

    test('says', () => {
      const lines = posts.flatMap(({ path, doubts }) =>
        doubts.map(({ kind, line, message }) => `${path}:${line} ${kind}: ${message}`),
      );
      matches('messages.txt', [...lines, ...notes].map((line) => `${line}\n`).join(''));
    });

    function matches(file: string, content: string) {
      const path = join(folder, name, file);
      if (isUpdate) writeFileSync(path, content);
      if (!existsSync(path)) throw new Error(`${path} is missing; UPDATE_FIXTURES=1 writes it`);
      expect(content).toBe(readFileSync(path, 'utf8'));
    }
  });
}

/** What is known of a post, without what nothing is known of, and its text. */
function show({ path, metadata, tree }: ImportedPost & { readonly path: string }): string {
  const { id, other, ...rest } = metadata;
  const said = Object.entries({ ...rest, ...Object.fromEntries(other) }).filter(
    ([, value]) =>
      value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  const head = writeFrontMatter({
    from: path,
    ...(id !== path && { id }),
    ...Object.fromEntries(said),
  });
  return `${head}\n${writeMdx(tree)}`;
}
