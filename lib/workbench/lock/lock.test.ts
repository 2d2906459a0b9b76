import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createMemory } from '../../blog/memory.ts';
import type { Options } from '../../blog/options.ts';
import { readContent } from '../../blog/read-content.ts';
import { createTestWorkspace } from '../../content/test-workspace.ts';
import { findCode } from '../../mdx/find-code.ts';
import { checkAll, knownByPath } from '../check-all.ts';
import { openCheckCache } from '../check-cache.ts';
import { planRepairs } from '../plan-repairs.ts';
import { planLock } from './plan-lock.ts';

const front = (title: string, more = '') =>
  `---\ntitle: ${title}\ndescription: A text.\ndate: 2024-03-01\nauthors: [ada]\ncategories: [Career]\n${more}---\n`;

const essay = `${front('The cold aisle')}
## The rows

Text.

## What it costs

Text.

## The end

Text.
`;

/** A site of a post `cold` that was published and recorded, and the means to change and check it. */
async function createSite(text = essay, more: Readonly<Record<string, string>> = {}) {
  const workspace = await createTestWorkspace({
    files: { 'posts/cold/index.mdx': text, ...more },
    without: ['posts/first'],
  });
  const { contentDir } = workspace;
  const path = (name: string) => join(contentDir, name);
  const options: Options = {
    contentDir,
    publicDir: path('none'),
    basePath: '',
    now: Date.UTC(2026, 0, 1),
    includeUnpublished: false,
  };
  const cache = () =>
    openCheckCache({ folder: join(dirname(contentDir), 'cache'), name: 'x', version: '1' });
  const check = (replaced?: ReadonlyMap<string, string>) =>
    checkAll(options, { cache: cache(), memory: createMemory() }, { replaced });
  const plan = async (...forget: string[]) => {
    const known = cache();
    await checkAll(options, { cache: known, memory: createMemory() });
    const { content } = await readContent(options, {});
    if (!content) throw new Error('no content');
    return planLock(content, knownByPath(content.listed, known), forget);
  };
  const record = async (...forget: string[]) => {
    const planned = await plan(...forget);
    if ('faults' in planned) throw new Error(planned.faults.join());
    writeFileSync(path('published.lock'), planned.text);
    return planned;
  };
  await record();
  return {
    ...workspace,
    record,
    plan,
    read: (name: string) => readFileSync(path(name), 'utf8'),
    write(name: string, content: string) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
    },
    move: (from: string, to: string) => renameSync(path(from), path(to)),
    remove: (name: string) => rmSync(path(name), { recursive: true }),
    async lost() {
      const found = await check();
      return found
        .filter(({ id }) => /-lost$|^lock-/.test(id))
        .map(({ id, file, range, message, hint, fix }) => ({
          id,
          place: range ? `${file}:${range.line}:${range.column}` : file,
          message,
          hint,
          fixed: fix !== undefined,
        }));
    },
    async repair() {
      const { repairs } = await planRepairs(await check(), {
        read: (file) => readFileSync(join(dirname(contentDir), file), 'utf8'),
        findCode,
        check,
      });
      for (const { file, after } of repairs) writeFileSync(join(dirname(contentDir), file), after);
      return repairs.map(({ file }) => file);
    },
  };
}

test('what is recorded and still there is no finding', async () => {
  await using site = await createSite();
  expect(site.read('published.lock')).toMatchInlineSnapshot(`
    "# Everything that was published here: pages, the ids of posts in feeds, headings.
    # A check fails while one of them leads nowhere. \`npm run publish:lock\` adds what is new.
    /about/
    /authors/ada/
    /authors/editors/
    /categories/c-plus-plus/
    /categories/career/
    /posts/cold/
    /posts/cold/ tag:example.org,2024:posts/cold
    /posts/cold/#the-rows
    /posts/cold/#what-it-costs
    /posts/cold/#the-end
    /posts/second/
    /posts/second/ tag:example.org,2024:posts/second
    /series/leaving-well/
    "
  `);
  expect(await site.lost()).toEqual([]);
});

test('what is new is a warning until it is recorded, in its place', async () => {
  await using site = await createSite();
  site.write(
    'posts/cold/index.mdx',
    essay.replace('## The end', '## A price\n\nText.\n\n## The end'),
  );
  site.write('posts/new/index.mdx', `${front('New')}\nText.\n`);
  expect(await site.lost()).toMatchObject([
    {
      id: 'lock-behind',
      place: 'content/published.lock',
      message: '1 address, 1 heading, 1 feed id are published and not in the lock',
    },
  ]);
  await site.record();
  expect(site.read('published.lock')).toContain(
    '#what-it-costs\n/posts/cold/#a-price\n/posts/cold/#the-end\n/posts/new/\n/posts/new/ tag:',
  );
  expect(await site.lost()).toEqual([]);
});

test('a renamed post keeps its address and its feed id', async () => {
  await using site = await createSite();
  site.move('posts/cold', 'posts/the-aisle');
  const file = 'content/posts/the-aisle/index.mdx';
  expect((await site.lost()).filter(({ fixed }) => fixed)).toEqual([
    {
      id: 'address-lost',
      place: `${file}:2:1`,
      message: '`/posts/cold/` was published and leads nowhere (content/published.lock:8)',
      hint: 'write `aliases: [/posts/cold/]` in its front matter',
      fixed: true,
    },
    {
      id: 'feed-id-lost',
      place: `${file}:4:1`,
      message:
        'feeds know the post as `tag:example.org,2024:posts/cold` (content/published.lock:9), and would show it as new',
      hint: 'write `id: tag:example.org,2024:posts/cold` in its front matter',
      fixed: true,
    },
  ]);
  expect(await site.repair()).toEqual([file]);
  expect(site.read('posts/the-aisle/index.mdx')).toContain(
    'categories: [Career]\naliases: [/posts/cold/]\nid: tag:example.org,2024:posts/cold\n---\n',
  );
  expect((await site.lost()).map(({ id }) => id)).toEqual(['lock-behind']);
});

test.each([
  ['aliases: [/old/]\n', 'aliases: [/old/, /posts/cold/]\n'],
  ['aliases:\n  - /old/\n', 'aliases:\n  - /old/\n  - /posts/cold/\n'],
  ['aliases:\n- "/old/"\n', 'aliases:\n- "/old/"\n- /posts/cold/\n'],
])('an alias is added to %j', async (before, after) => {
  await using site = await createSite(essay.replace('---\n\n', `${before}---\n\n`));
  site.move('posts/cold', 'posts/the-aisle');
  await site.repair();
  expect(site.read('posts/the-aisle/index.mdx')).toContain(after);
});

test('a post that may be another one is proposed and not written', async () => {
  await using site = await createSite(`${front('The cold aisle')}\nText.\n`);
  site.remove('posts/cold');
  site.write('posts/warm/index.mdx', `${front('The warm aisle')}\nText.\n`);
  expect(await site.lost()).toMatchObject([
    { id: 'address-lost', hint: expect.stringMatching(/^if this is that post/), fixed: false },
    { id: 'feed-id-lost', fixed: false },
    { id: 'lock-behind' },
  ]);
});

test('a post that is gone, or a draft again, is told at the line of the lock', async () => {
  await using site = await createSite();
  site.write('posts/cold/index.mdx', essay.replace('---\n\n', 'draft: true\n---\n\n'));
  expect(await site.lost()).toMatchObject([
    {
      id: 'address-lost',
      hint: expect.stringMatching(/^name its last part as `slug` of the category/),
    },
    {
      id: 'address-lost',
      place: 'content/published.lock:8:1',
      hint: 'publish content/posts/cold/index.mdx again: it is a draft, or of a later date, or give it up: npm run publish:lock -- --forget /posts/cold/',
    },
  ]);
  site.remove('posts/cold');
  expect((await site.lost()).map(({ id }) => id)).toEqual(['address-lost', 'address-lost']);
});

test('a date in another year keeps the feed id', async () => {
  await using site = await createSite();
  site.write('posts/cold/index.mdx', essay.replace('2024', '2025'));
  expect(await site.repair()).toEqual(['content/posts/cold/index.mdx']);
  expect(await site.lost()).toEqual([]);
});

test('a heading with other words keeps its id', async () => {
  await using site = await createSite();
  site.write('posts/cold/index.mdx', essay.replace('## What it costs', '## On money ##'));
  expect(await site.lost()).toEqual([
    {
      id: 'heading-lost',
      place: 'content/posts/cold/index.mdx:13:1',
      message:
        'links lead to the heading `#what-it-costs`, which is gone (content/published.lock:11)',
      hint: 'write `[#what-it-costs]` at its end',
      fixed: true,
    },
    expect.objectContaining({ id: 'lock-behind' }),
  ]);
  await site.repair();
  expect(site.read('posts/cold/index.mdx')).toContain('## On money [#what-it-costs] ##\n');
  expect(await site.lost()).toEqual([]);
});

test('a heading that goes up in its neighbour is proposed with both ids', async () => {
  await using site = await createSite();
  site.write('posts/cold/index.mdx', essay.replace('## What it costs\n\n', ''));
  expect(await site.lost()).toMatchObject([
    {
      place: 'content/posts/cold/index.mdx:9:1',
      hint: 'if this heading says it now, write `[#the-rows] [#what-it-costs]` at its end',
      fixed: false,
    },
  ]);
  site.write(
    'posts/cold/index.mdx',
    essay
      .replace('## What it costs\n\n', '')
      .replace('## The rows', '## The rows [#the-rows] [#what-it-costs]'),
  );
  expect(await site.lost()).toEqual([]);
});

test('two headings with other words are not guessed', async () => {
  await using site = await createSite();
  site.write(
    'posts/cold/index.mdx',
    essay.replace('## What it costs', '## On money').replace('## The rows', '## On cables'),
  );
  const lost = (await site.lost()).filter(({ id }) => id === 'heading-lost');
  expect(lost.map(({ fixed }) => fixed)).toEqual([false, false]);
});

test('headings of a renamed post are looked for where its alias leads', async () => {
  await using site = await createSite();
  site.remove('posts/cold');
  const aliases = 'aliases: [/posts/cold/]\nid: "tag:example.org,2024:posts/cold"\n';
  site.write('posts/warm/index.mdx', `${front('Warm', aliases)}\n## The rows\n\nText.\n`);
  const lost = (await site.lost()).filter(({ id }) => id === 'heading-lost');
  expect(lost.map(({ place }) => place)).toEqual([
    'content/posts/warm/index.mdx:11:1',
    'content/posts/warm/index.mdx:11:1',
  ]);
});

test('an alias, a category and a tag that are taken out are told', async () => {
  const text = essay.replace('---\n\n', 'aliases: [/2019/h%C3%A0nh/]\ntags: [Ice]\n---\n\n');
  await using site = await createSite(text);
  expect(site.read('published.lock')).toContain('/2019/hành/\n');
  site.write('posts/cold/index.mdx', essay);
  expect((await site.lost()).map(({ message }) => message)).toEqual([
    '`/2019/hành/` was published and leads nowhere',
    '`/tags/ice/` was published and leads nowhere',
  ]);
  expect(await site.plan('/posts/cold/')).toEqual({
    faults: ['/posts/cold/ is published; take it off the site first'],
  });
  expect(await site.plan('/none/')).toEqual({ faults: ['/none/ is not in the lock'] });
  const { forgotten } = await site.record('/2019/hành/', '/tags/ice/');
  expect(forgotten).toHaveLength(2);
  expect(await site.lost()).toEqual([]);
});

test('while a post is faulty, nothing else counts as lost', async () => {
  await using site = await createSite();
  site.write('posts/cold/index.mdx', essay.replace('title', 'titel'));
  expect(await site.lost()).toEqual([]);
});

test('without a record nothing is compared', async () => {
  await using site = await createSite();
  site.remove('published.lock');
  site.remove('posts/cold');
  expect(await site.lost()).toEqual([]);
});
