import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from './load-library.ts';
import { createTestWorkspace } from './test-workspace.ts';

const now = Date.UTC(2026, 0, 1);
const options = { now, includeUnpublished: false };

function post(title: string, date: string, more = ''): string {
  const head = `title: ${title}\ndescription: A text.\ndate: ${date}\nauthors: [ada]\n`;
  return `---\n${head}categories: [Career]\n${more}---\n\nText.\n`;
}

async function load(
  changes: Parameters<typeof createTestWorkspace>[0],
  more: { now?: number; includeUnpublished?: boolean } = {},
) {
  await using workspace = await createTestWorkspace(changes);
  return loadLibrary({ contentDir: workspace.contentDir, ...options, ...more });
}

function slugs(posts: readonly { readonly slug: string }[] | undefined) {
  return posts?.map(({ slug }) => slug);
}

describe('the library', () => {
  test('holds everything the folder says', async () => {
    await using workspace = await createTestWorkspace();
    const { library, diagnostics } = await loadLibrary({ ...options, ...workspace });
    expect(diagnostics).toEqual([]);
    expect(library?.settings).toMatchObject({ name: 'Test site', timeZone: 'Europe/Berlin' });
    expect(library?.authors.map(({ id, name }) => [id, name])).toEqual([
      ['ada', 'Ada Ostrowska'],
      ['editors', 'The Editors'],
    ]);
    expect(library?.categories.map(({ name, slug }) => [name, slug])).toEqual([
      ['Career', 'career'],
      ['C++', 'c-plus-plus'],
    ]);
    expect(library?.tags).toEqual([
      { name: 'C++', slug: 'c-plus-plus' },
      { name: 'memory', slug: 'memory' },
    ]);
    expect(library?.glossary).toEqual(new Map([['HPC', 'high-performance computing']]));
    expect(library?.pages).toMatchObject([{ slug: 'about', title: 'About', assets: [] }]);
    expect(slugs(library?.parts.get('leaving-well'))).toEqual(['first', 'second']);
    expect(library?.posts).toMatchObject([
      {
        slug: 'second',
        file: 'content/posts/second/index.mdx',
        date: { written: '2024-02-01T09:30+01:00', day: '2024-02-01' },
        updated: { day: '2024-02-03' },
        authors: [{ id: 'editors' }, { id: 'ada' }],
        source: { url: 'https://example.net/second', site: 'Elsewhere' },
        published: true,
      },
      {
        slug: 'first',
        folder: join(workspace.contentDir, 'posts/first'),
        assets: ['badge.png'],
        date: { instant: Date.UTC(2024, 0, 9, 23), day: '2024-01-10' },
        image: { src: 'badge.png', alt: 'A badge on a table' },
        aliases: ['/2024/first.html'],
        series: { id: 'leaving-well', slug: 'leaving-well', title: 'Leaving well' },
        draft: false,
        pinned: false,
      },
    ]);
    const [, first] = library?.posts ?? [];
    expect(first?.text.startsWith('---\ntitle: First\n')).toBe(true);
    expect(first).not.toHaveProperty('updated');
    expect(library?.series[0]).not.toHaveProperty('posts');
  });

  test('has equal dates in the order of slugs', async () => {
    const text = post('Third', '2024-02-01T09:30+01:00');
    const { library } = await load({
      files: { 'posts/b/index.mdx': text, 'posts/a/index.mdx': text },
    });
    expect(slugs(library?.posts)).toEqual(['a', 'b', 'second', 'first']);
  });

  test('has a series in the order that the series lists', async () => {
    const series = 'leaving-well:\n  title: x\n  description: y\n  posts: [second, first]\n';
    const { library, diagnostics } = await load({ files: { 'series.yml': series } });
    expect(diagnostics).toEqual([]);
    expect(slugs(library?.parts.get('leaving-well'))).toEqual(['second', 'first']);
  });

  test('reads a date alone in the zone of the site', async () => {
    const files = { 'posts/third/index.mdx': post('Third', '2026-01-01') };
    const midnight = Date.UTC(2025, 11, 31, 23);
    const before = await load({ files }, { now: midnight - 1 });
    const after = await load({ files }, { now: midnight });
    expect(slugs(before.library?.posts)).not.toContain('third');
    expect(slugs(after.library?.posts)).toContain('third');
  });
});

describe('drafts and posts to come', () => {
  const files = {
    'posts/draft/index.mdx': post('Draft', '2025-01-01', 'draft: true\ntags: [secret]\n'),
    'posts/later/index.mdx': post('Later', '2027-01-01', 'series: leaving-well\n'),
  };

  test('are nowhere in a library for readers', async () => {
    const { library, diagnostics } = await load({ files });
    expect(diagnostics).toEqual([]);
    expect(slugs(library?.posts)).toEqual(['second', 'first']);
    expect(slugs(library?.tags)).not.toContain('secret');
    expect(slugs(library?.parts.get('leaving-well'))).toEqual(['first', 'second']);
  });

  test('are marked in a library for the writer', async () => {
    const { library } = await load({ files }, { includeUnpublished: true });
    expect(library?.posts.map(({ slug, published }) => [slug, published])).toEqual([
      ['later', false],
      ['draft', false],
      ['second', true],
      ['first', true],
    ]);
    expect(slugs(library?.tags)).toContain('secret');
    expect(slugs(library?.parts.get('leaving-well'))).toEqual(['first', 'second', 'later']);
  });
});

describe('faults', () => {
  test('leave the other posts in the library', async () => {
    const files = { 'posts/third/index.mdx': post('Third', 'soon') };
    const { library, diagnostics } = await load({ files });
    expect(diagnostics.map(({ id }) => id)).toEqual(['date-invalid']);
    expect(slugs(library?.posts)).toEqual(['second', 'first']);
  });

  test('of the settings leave no library, and posts are checked all the same', async () => {
    const files = { 'posts/third/index.mdx': post('Third', 'soon') };
    const { library, diagnostics } = await load({ files, without: ['site.yml'] });
    expect(library).toBeUndefined();
    expect(diagnostics.map(({ id }) => id)).toEqual(['date-invalid', 'file-unreadable']);
  });

  test('of one entry leave the others usable', async () => {
    const authors = 'ada:\n  name: Ada\n  kind: person\n  description: x\n\neditors:\n  name: 1\n';
    const { library, diagnostics } = await load({ files: { 'authors.yml': authors } });
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set(['content/authors.yml']));
    expect(slugs(library?.posts)).toEqual(['first']);
  });
});

test('folders whose names are one in another normal form or case are reported once each', async () => {
  const text = post('Third', '2025-01-01');
  const { library, diagnostics } = await load({
    files: {
      [`posts/${'café'.normalize('NFC')}/index.mdx`]: text,
      [`posts/${'café'.normalize('NFD')}/index.mdx`]: text,
    },
  });
  // File systems of macOS hold one of the two only.
  const isFolding = library?.posts.length === 3 && diagnostics.length === 0;
  if (!isFolding) {
    expect(diagnostics.map(({ id }) => id)).toEqual(['address-taken']);
    expect(slugs(library?.posts)).toEqual(['café', 'second', 'first']);
  }
});

test('links are followed, and a link to nothing is reported', async () => {
  await using workspace = await createTestWorkspace();
  const { contentDir } = workspace;
  await mkdir(join(contentDir, '../elsewhere'));
  await symlink(join(contentDir, 'posts/first/badge.png'), join(contentDir, '../elsewhere/b.png'));
  await symlink(join(contentDir, '../elsewhere/b.png'), join(contentDir, 'posts/second/b.png'));
  await symlink(join(contentDir, 'nowhere'), join(contentDir, 'posts/second/lost.png'));
  const { library, diagnostics } = await loadLibrary({ contentDir, ...options });
  expect(library?.posts[0]?.assets).toEqual(['b.png']);
  expect(diagnostics).toMatchObject([
    { id: 'file-unreadable', file: 'content/posts/second/lost.png' },
  ]);
});

test('a content folder without posts is a blog that has not begun', async () => {
  const { library, diagnostics } = await load({ without: ['posts'] });
  expect(library?.posts).toEqual([]);
  expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
});

test('two calls return the same', async () => {
  await using workspace = await createTestWorkspace();
  const first = await loadLibrary({ ...options, ...workspace });
  expect(await loadLibrary({ ...options, ...workspace })).toEqual(first);
});

test('a draft may lack its date and its author, and stands at the head of the drafts', async () => {
  const files = {
    'posts/open/index.mdx':
      '---\ntitle: Open\ndescription: A text.\ndate: "?"\nauthors: ["?"]\ncategories: [Career]\ndraft: true\n---\n\nText.\n',
  };
  const { library, diagnostics } = await load({ files }, { includeUnpublished: true });
  expect(diagnostics).toEqual([]);
  expect(library?.posts[0]).toMatchObject({ slug: 'open', authors: [], published: false });
  expect(library?.posts[0]?.date.written).toBe('?');
  expect(slugs((await load({ files })).library?.posts)).not.toContain('open');
});
